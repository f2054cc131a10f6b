import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

const SUFFIX = '.eml';
const ID = /^\d{17}-[0-9a-f]{8}$/;

/** A mail that was kept. */
export interface KeptMail {
  id: string;
  mail: Email;
}

/** Mails in a folder, a file each, under the instant at which they came. */
export class MailFolder {
  private constructor(private readonly folder: string) {}

  static async open(folder: string): Promise<MailFolder> {
    await mkdir(folder, { recursive: true });
    return new MailFolder(folder);
  }

  /** Keeps a mail as it came; it is there whole or not at all. */
  async keep(raw: Buffer): Promise<void> {
    const instant = new Date().toISOString().replace(/\D/g, '');
    const file = join(this.folder, `${instant}-${randomBytes(4).toString('hex')}${SUFFIX}`);
    await writeFile(`${file}.part`, raw);
    await rename(`${file}.part`, file);
  }

  /** Gives the newest mails, the newest first. */
  async newest(limit: number): Promise<KeptMail[]> {
    const files = (await readdir(this.folder)).filter((file) => file.endsWith(SUFFIX));
    const ids = files.map((file) => file.slice(0, -SUFFIX.length)).filter((id) => ID.test(id));
    const newest = ids.sort().reverse().slice(0, limit);
    const found = await Promise.all(newest.map((id) => this.find(id)));
    return found.filter((mail) => mail !== undefined);
  }

  async find(id: string): Promise<KeptMail | undefined> {
    const raw = await this.raw(id);
    return raw && { id, mail: await PostalMime.parse(raw) };
  }

  /** Gives a mail byte by byte as it came. */
  async raw(id: string): Promise<Buffer | undefined> {
    if (!ID.test(id)) return undefined;
    return readFile(join(this.folder, `${id}${SUFFIX}`)).catch(() => undefined);
  }
}
