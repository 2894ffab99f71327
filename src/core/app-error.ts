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

/** An input, an address or an archive that cannot be read. */
export class ReadError extends AppError {}
/** The ledger cannot be opened, written or migrated. */
export class StoreError extends AppError {}
/** What the user asked for or set does not fit: an option, a file of days, an unknown id. */
export class ConfigError extends AppError {}
