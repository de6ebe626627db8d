// Loaded into a process before its program: writes the most memory it ever held, in kB, into a file when it ends.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/** What `resourceUsage` tells on Linux includes the parent's memory, from before the program was loaded. */
function peak() {
  if (!existsSync(STATUS)) return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))[1]);
}

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(peak())));
