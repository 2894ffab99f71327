import { AppError, StoreError } from '../core/app-error.ts';

/** The error as one that says what happened to the ledger and what to do; an AppError as it is, anything else unchanged. */
export function explainStoreError(error: unknown, address: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = reasons.find(({ codes }) => codes.some((known) => code.startsWith(known)));
  return reason ? new StoreError(reason.code, reason.message(address), reason.nextStep, error) : error;
}

interface Reason {
  /** Beginnings of the codes of SQLite and the operating system. */
  readonly codes: readonly string[];
  readonly code: string;
  readonly message: (address: string) => string;
  readonly nextStep: string;
}

const reasons: readonly Reason[] = [
  {
    codes: ['SQLITE_FULL', 'ENOSPC', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC', 'SQLITE_IOERR_SHMSIZE'],
    code: 'store-full',
    message: (address) => `The disk of the ledger ${address} is full; all documents reported as stored are safe.`,
    nextStep: 'Make room and run the same command again: it goes on where it stopped.',
  },
  {
    // ENOENT: what making a folder with all its parents ends with on a read-only file system.
    codes: ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'SQLITE_AUTH'],
    code: 'store-not-writable',
    message: (address) => `The ledger ${address} cannot be opened for writing.`,
    nextStep: 'Give yourself the right to write there, or give another folder with --store.',
  },
  {
    codes: ['ENOTDIR', 'EEXIST', 'ENAMETOOLONG'],
    code: 'store-no-folder',
    message: (address) => `${address} cannot be the folder of a ledger.`,
    nextStep: 'Give a folder with --store; a new one is created.',
  },
  {
    codes: ['SQLITE_NOTADB', 'SQLITE_CORRUPT'],
    code: 'store-damaged',
    message: (address) => `The file ledger.sqlite in ${address} is no sound ledger.`,
    nextStep: 'Restore it from a copy, or move it away and read the texts again.',
  },
  {
    codes: ['SQLITE_BUSY', 'SQLITE_LOCKED'],
    code: 'store-busy',
    message: (address) => `Another program has kept the ledger ${address} locked for a minute.`,
    nextStep: 'Wait for it to end and run the same command again.',
  },
];
