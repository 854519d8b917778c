import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { DAV_PASSWORD, DAV_USER } from './dav-server';

/** A real server on a free port of 127.0.0.1, with a folder of its own. */
export interface RealServer {
  /** Such as `http://127.0.0.1:4711/`. */
  address: string;
  /** The folder on the disk that it serves. */
  root: string;
  stop(): Promise<void>;
}

interface Program {
  name: string;
  /** Its arguments, once its configuration is written. */
  arguments(configuration: string): string[];
  configuration(folder: string, port: number): string;
}

const APACHE_MODULES = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'dav',
  'dav_fs',
];

export const APACHE: Program = {
  name: 'apache2',
  arguments: (configuration) => ['-f', configuration, '-DFOREGROUND'],
  configuration: (folder, port) => `ServerRoot "${folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
DefaultRuntimeDir "${folder}"
PidFile "${folder}/pid"
ErrorLog "${folder}/error.log"
StartServers 1
${APACHE_MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
DavLockDB "${folder}/locks"
DocumentRoot "${folder}/root"
<Directory "${folder}/root">
  Dav On
  AuthType Basic
  AuthName dav
  AuthUserFile "${folder}/users"
  Require valid-user
</Directory>
`,
};

export const LIGHTTPD: Program = {
  name: 'lighttpd',
  arguments: (configuration) => ['-D', '-f', configuration],
  configuration: (folder, port) => `server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")
server.document-root = "${folder}/root"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${folder}/error.log"
server.upload-dirs = ("${folder}")
webdav.activate = "enable"
auth.backend = "htpasswd"
auth.backend.htpasswd.userfile = "${folder}/users"
auth.require = ("" => ("method" => "basic", "realm" => "dav", "require" => "valid-user"))
`,
};

/** A user of Debian's that owns nothing; used where the tests run as root. */
const NOBODY = 65_534;
const ELSEWHERE = ['/usr/sbin', '/usr/local/sbin'];

function pathOf({ name }: Program): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...ELSEWHERE];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

export const isInstalled = (program: Program) => pathOf(program) !== undefined;

/** Starts the server as an ordinary user. @throws what it said, if it ends instead */
export async function startServer(program: Program): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'epilogue-dav-'));
  const port = await freePort();
  const configuration = join(folder, 'configuration');
  const hash = createHash('sha1').update(DAV_PASSWORD).digest('base64');
  mkdirSync(join(folder, 'root'));
  writeFileSync(configuration, program.configuration(folder, port));
  writeFileSync(join(folder, 'users'), `${DAV_USER}:{SHA}${hash}\n`);
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (asNobody.uid) for (const path of [folder, join(folder, 'root')]) chownSync(path, NOBODY, NOBODY);

  const child = spawn(pathOf(program) ?? program.name, program.arguments(configuration), {
    ...asNobody,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(String(data)));
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error(`${program.name} ended: ${said.join('')}`)),
  );
  ended.catch(() => {});
  await Promise.race([ended, answers(port, child)]);
  return {
    address: `http://127.0.0.1:${port}/`,
    root: join(folder, 'root'),
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves once somebody listens on the port, for which no server sends a word. */
async function answers(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
