import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a ZIP archive; `size` is the size it declares, which `archive` writes as it stands. */
export function part(name, content) {
  const data = Buffer.from(content);
  return { name, data, size: data.length };
}

/** A ZIP archive without times or comments: the same parts give the same bytes. */
export function archive(parts) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const { name, data, size } of parts) {
    const packed = deflateRawSync(data, { level: 9 });
    const file = Buffer.concat([localHeader(name, packed, data, size), Buffer.from(name), packed]);
    central.push(centralHeader(name, packed, data, size, offset), Buffer.from(name));
    local.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

function common(header, at, name, packed, data, size) {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt16LE(0x21, at + 8);
  header.writeUInt32LE(crc32(data), at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(Buffer.byteLength(name), at + 22);
  return header;
}

function localHeader(name, packed, data, size) {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  return common(header, 4, name, packed, data, size);
}

function centralHeader(name, packed, data, size, offset) {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(offset, 42);
  return common(header, 6, name, packed, data, size);
}
