const END = 0x06054b50;
const END_BYTES = 22;
/** Offsets of time and date, four bytes together, in the heading of a part and in its entry of the directory at the end. */
const AT = { part: 10, entry: 12 } as const;

/** Gives every part of an archive without a comment the same date, midnight, in place: the same parts are then the same bytes at any time. */
export function setArchiveDates(archive: Buffer, date: string): Buffer {
  const end = archive.length - END_BYTES;
  if (archive.readUInt32LE(end) !== END) throw new Error('The archive does not end with its directory.');
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const stamp = (((year - 1980) << 25) | (month << 21) | (day << 16)) >>> 0;
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    archive.writeUInt32LE(stamp, entry + AT.entry);
    archive.writeUInt32LE(stamp, archive.readUInt32LE(entry + 42) + AT.part);
    entry += 46 + archive.readUInt16LE(entry + 28) + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return archive;
}
