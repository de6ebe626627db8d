import { serverAccount } from './account.js';
import { appUrl, ownerUrl } from './admin-connection.js';
import { prepareBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { readOrCreateCredentials } from './credentials.js';
import { prepareDataFolder, type WantedFolder } from './data-folder.js';
import { onExit } from './exit-hooks.js';
import { InUseError, launch, type Place, type Running } from './launch.js';
import { signal, stopServer } from './server-process.js';

export interface EmbeddedOptions extends WantedFolder {
  /** Use the server of a Boardmark process that is running already, instead of refusing. */
  readonly share: boolean;
  readonly log: (line: string) => void;
}

/** The PostgreSQL server that comes with Boardmark: one per data folder, started and stopped with the process that uses it. */
export class EmbeddedServer {
  readonly url: string;
  /** Address for the account of requests. */
  readonly appUrl: string;
  private stopping: Promise<void> | null = null;
  private recovery: Promise<void> = Promise.resolve();
  private readonly forgetExit: () => void;

  private constructor(
    port: number,
    private readonly place: Place,
    private running: Running | null,
    private readonly log: (line: string) => void,
  ) {
    this.url = ownerUrl(port, place.credentials);
    this.appUrl = appUrl(port, place.credentials);
    this.forgetExit = running ? onExit(() => this.running && signal(this.running.server.pid, 'SIGINT')) : () => undefined;
    this.watch();
  }

  /** @throws InUseError when another Boardmark process uses the data folder and it is not to be shared */
  static async start({ share, log, ...wanted }: EmbeddedOptions): Promise<EmbeddedServer> {
    const account = serverAccount();
    const folder = prepareDataFolder(wanted, account, log);
    const binaries = prepareBinaries(folder, account);
    const credentials = readOrCreateCredentials(folder);
    const cluster = await ensureCluster(folder, binaries, account, credentials.admin);
    const place = { cluster, binaries, account, credentials };
    try {
      const running = await launch(place, null);
      return new EmbeddedServer(running.server.port, place, running, log);
    } catch (error) {
      if (share && error instanceof InUseError) return new EmbeddedServer(error.port, place, null, log);
      throw error;
    }
  }

  /** Closes all connections and ends the server; asked again, it is the same stop. */
  stop(): Promise<void> {
    this.stopping ??= this.stopOnce();
    return this.stopping;
  }

  private async stopOnce(): Promise<void> {
    await this.recovery;
    if (!this.running) return;
    const { server, claim } = this.running;
    await claim.end();
    await stopServer(server.pid);
    this.forgetExit();
  }

  /** Starts the server again, on the same port, when it ends without having been asked to. */
  private watch(): void {
    void this.running?.server.ended.then(() => {
      if (this.stopping === null) this.recovery = this.recover();
    });
  }

  private async recover(): Promise<void> {
    if (!this.running) return;
    this.log('PostgreSQL has ended unexpectedly and is started again.');
    try {
      this.running = await launch(this.place, this.running.server.port);
      this.watch();
    } catch (error) {
      this.running = null;
      this.log(`PostgreSQL could not be started again: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
