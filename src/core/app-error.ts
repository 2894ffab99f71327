/** Something that must be repaired before the work can go on. Expected refusals are returned, not thrown. */
export class AppError extends Error {
  /** Kebab-case, stable: "store-newer". */
  readonly code: string;
  /** What the user can do next, one sentence. */
  readonly nextStep: string;

  constructor(code: string, message: string, nextStep: string, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.code = code;
    this.nextStep = nextStep;
  }
}

export class ReadError extends AppError {}
export class StoreError extends AppError {}
export class ConfigError extends AppError {}
