// The server as it is, except that of the rounds that ship only the first is released: nothing else is worked on while the attack reads.
import 'reflect-metadata';

const built = (path) => import(new URL(`../../../apps/api/dist/${path}`, import.meta.url).href);
const { readConfig } = await built('config/config.js');
const { createServer } = await built('server.js');
const { ReleaseQueue } = await built('releases/jobs/release-queue.js');
const { BoardRoundsService } = await built('startup/board-rounds.service.js');
const { listen } = await built('startup/listen.js');

const config = readConfig(process.env);
const app = await createServer(config);
const url = await listen(app, config);
await app.get(BoardRoundsService).importBoardRounds();
await app.get(ReleaseQueue).listen();
await app.get(ReleaseQueue).add('board-r1', { kind: 'release', preparedBy: 'One', confirmedBy: 'Another' });
console.log(`Boardmark is ready: ${url}`);
