/** The store could not keep or tell something; what it was about goes on without it. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** What SQLite's code means to whoever runs the program. */
export function storeError(file: string, cause: unknown): StoreError {
  const { code = "", message = String(cause) } = cause as { code?: string; message?: string };
  const [, mend] = MENDS.find(([pattern]) => pattern.test(`${code} ${message}`)) ?? [];
  return new StoreError(`The store ${file} ${mend ?? `does not work: ${message}`}`, { cause });
}

const MENDS: readonly (readonly [RegExp, string])[] = [
  [/full/i, "cannot grow: the disk is full. Make room on it"],
  [/busy|locked/i, "is locked by another program. Wait until that has ended, or end it"],
  [
    /corrupt|notadb|not a database|malformed/i,
    "is broken. Move the file away; the program makes a new one, and Airtable lacks nothing",
  ],
  [
    /readonly|read-only/i,
    "may not be written. Give the user that runs the program the right to write the file and its folder",
  ],
  [
    /cantopen|unable to open|enoent|eexist|eacces|eperm|enotdir|erofs|enospc/i,
    "cannot be opened or made. Its folder has to be there and writable",
  ],
  [/ioerr|i\/o/i, "cannot be read or written: the disk reports an error"],
];
