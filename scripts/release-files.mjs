// Writes what a release consists of to release/, from what was built: the package of the command, the extension, and a CycloneDX list of all that they are built from.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const npm = (...args) => execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] });

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
npm('pack', '--silent', '--ignore-scripts', '--pack-destination', 'release');
npm('run', '--silent', 'vsix', '--', '--out', 'release/concordat.vsix');
// All dependencies are bundled, so npm knows them as those of development.
writeFileSync('release/concordat.cdx.json', npm('sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'));
