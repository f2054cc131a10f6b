/**
 * Adds to package-lock.json the optional packages of other platforms that a partial registry mirror
 * left out, so that `npm ci` accepts the file everywhere. Run it after adding a dependency behind
 * such a mirror: `node launch/complete-lock-file.mjs`. Running it again changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = {
  arm64: 'arm64',
  aarch64: 'arm64',
  x64: 'x64',
  x86_64: 'x64',
  ia32: 'ia32',
  i686: 'ia32',
  arm: 'arm',
  armv7: 'arm',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  powerpc64le: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  riscv64gc: 'riscv64',
  loong64: 'loong64',
  loongarch64: 'loong64',
  mips64el: 'mips64el',
  mipsel: 'mipsel',
  wasm32: 'wasm32',
  universal: undefined,
};

/** Reads system, processor and C library off a platform package's name; undefined when there is none. */
function platformOf(name) {
  const words = name.replace(/^@[^/]+\//, '').split(/[-_.]/);
  const os = systems.find(
    (system) => words.includes(system) || words.includes(system.replace('win32', 'windows')),
  );
  const cpu = Object.keys(processors).filter(
    (processor) => words.includes(processor) || name.includes(`-${processor}`),
  );
  const longest = cpu.sort((a, b) => b.length - a.length)[0];
  if (!os && !longest) return undefined;
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    ...(longest && processors[longest] ? { cpu: [processors[longest]] } : {}),
    ...(os ? { os: [os] } : {}),
    ...(os === 'linux' && libc ? { libc: [libc] } : {}),
  };
}

const lock = JSON.parse(readFileSync(file, 'utf8'));
const places = Object.keys(lock.packages);
const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (places.some((other) => other.endsWith(`node_modules/${name}`))) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const { dev, devOptional } = entry;
    added.push([
      `node_modules/${name}`,
      {
        version,
        ...platform,
        ...(dev ? { dev } : {}),
        ...(devOptional ? { devOptional } : {}),
        license: entry.license,
        optional: true,
      },
      place,
    ]);
  }
}
for (const [place, entry] of added) lock.packages[place] ??= entry;
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} optional packages of other platforms added`);
for (const [place, entry, parent] of added)
  console.log(
    `  ${place.slice(13)} ${entry.version} (${parent.slice(13)}) ${JSON.stringify([entry.os, entry.cpu, entry.libc])}`,
  );
