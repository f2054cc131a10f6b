import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { startApi } from '../../../api/start-api.js';
import { demoPassword, loadDemoData } from '../../../app/demo-data/load-demo-data.js';
import { loadSettings } from '../../../config/settings.js';
import { connectStore } from '../../../models/connect-store.js';
import { startWorker } from '../../../worker/start-worker.js';
import { startTestServers } from '../../support/test-servers.js';
import { EarlierDesk } from './earlier-desk.js';
import { Person } from './person.js';

const chromiumPath = process.env.GENBA_CHROMIUM ?? '/usr/bin/chromium';
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The whole product with its demo data on servers of its own, and a browser in front of it. */
export class WebWorld {
  private constructor(
    readonly origin: string,
    /** For stories that began hours ago. */
    readonly earlier: EarlierDesk,
    /** For what a story needs from the store itself, such as a link that was printed on a label. */
    readonly storeUri: string,
    private readonly browser: Browser,
    private readonly stopServers: () => Promise<void>,
  ) {}

  /** Starts everything; `variables` are settings besides the addresses. */
  static async start(variables: Record<string, string> = {}): Promise<WebWorld> {
    if (!existsSync('dist/web/index.html'))
      throw new Error('Build the web pages first: npm test does.');
    // Not the servers of the whole run: numbers and workflow ids of other tests would meet ours.
    const servers = await startTestServers();
    const uri = `${servers.mongodbUri.replace(/\/\?.*$|\/$/, '')}/genba`;
    const settings = {
      ...loadSettings({
        GENBA_TEMPORAL_ADDRESS: servers.temporalAddress,
        GENBA_MONGODB_URI: uri,
        GENBA_LOG_LEVEL: 'error',
        ...variables,
      }),
      http: { port: 0 },
    };
    const store = await connectStore(uri);
    await loadDemoData(store);
    await store.close();
    const worker = await startWorker(settings);
    const api = await startApi(settings);
    const earlier = await EarlierDesk.open({
      ...settings.temporal,
      address: servers.temporalAddress,
      storeUri: uri,
    });
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
    return new WebWorld(`http://127.0.0.1:${api.port}`, earlier, uri, browser, async () => {
      await browser.close();
      await earlier.close();
      await api.stop();
      await worker.stop();
      await servers.stop();
    });
  }

  /** A browser of somebody without an account, at a page of the product. */
  async visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext(options);
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await page.goto(`${this.origin}${path}`);
    return page;
  }

  /** A browser of a person's own, signed in; errors on the page fail whoever waits for it. */
  async signIn(userName: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      // A browser far away: the screens show Tokyo time all the same.
      timezoneId: 'America/New_York',
      ...options,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await page.goto(this.origin);
    await page.locator('input[name=userName]').fill(userName);
    await page.locator('input[name=password]').fill(demoPassword);
    await page.locator('button[type=submit]').click();
    await page.locator('.shell-head').waitFor();
    return page;
  }

  /** The same person at the API, for what a story takes as given. */
  async at(userName: string): Promise<Person> {
    const login = { userName, password: demoPassword };
    const session = await new Person(this.origin).post<{ accessToken: string }>(
      '/auth/login',
      login,
    );
    return new Person(this.origin, session.accessToken);
  }

  stop(): Promise<void> {
    return this.stopServers();
  }
}
