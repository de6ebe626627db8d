/** Largest file that POST /imports takes. The command line has no such limit. */
export const UPLOAD_LIMIT_BYTES = 5_000_000;
