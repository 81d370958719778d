// Tools of the same kind on equal models: LikeC4, which is made with Langium too, and Spectral, which checks YAML by rules. They are installed for this only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charterOf } from './charters.mjs';
import { likec4Of, spectralRules, yamlOf } from './equals.mjs';
import { concordat, inTurn, run } from './measure.mjs';
import { atLeast, milliseconds, times } from './table.mjs';

const packages = { likec4: '1.46.0', '@stoplight/spectral-cli': '6.16.3' };

export function others({ rounds }) {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-others-'));
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...Object.entries(packages).map(([name, version]) => `${name}@${version}`)], { cwd: folder, stdio: 'ignore' });
    const program = name => join(folder, 'node_modules', name);
    const [likec4, spectral] = [program('likec4/bin/likec4.mjs'), program('@stoplight/spectral-cli/dist/index.js')];
    if (status !== 0 || !existsSync(likec4) || !existsSync(spectral)) {
        rmSync(folder, { recursive: true });
        return [{ what: 'LikeC4 and Spectral', figure: 'could not be installed here' }];
    }
    const rows = [20, 1000].flatMap(size => {
        const models = join(folder, `models-${size}`);
        mkdirSync(models);
        writeFileSync(join(models, 'model.c4'), likec4Of(size));
        writeFileSync(join(folder, `charter-${size}.concordat`), charterOf(size));
        writeFileSync(join(folder, `charter-${size}.yaml`), yamlOf(size));
        writeFileSync(join(folder, 'rules.mjs'), spectralRules);
        const [own, its, yaml] = inTurn(size > 100 ? Math.ceil(rounds / 3) : rounds, [
            () => run(folder, [concordat, 'lint', `charter-${size}.concordat`, '--format', 'json', '--today', '2026-11-23']),
            () => run(folder, [likec4, 'validate', models, '--skip-layout']),
            () => run(folder, [spectral, 'lint', `charter-${size}.yaml`, '--ruleset', 'rules.mjs', '--format', 'json']),
        ]);
        return [
            { what: `${size} stakeholders, Concordat`, figure: milliseconds(own.time) },
            { what: `${size} stakeholders, LikeC4 ${packages.likec4} \`validate\` without layout`, figure: milliseconds(its.time), ratio: `${times(its.time / own.time)} Concordat`, ...atLeast(4.5, its.time / own.time) },
            { what: `${size} stakeholders, Spectral ${packages['@stoplight/spectral-cli']} with three rules`, figure: milliseconds(yaml.time), ratio: `${times(yaml.time / own.time)} Concordat` },
        ];
    });
    rmSync(folder, { recursive: true });
    return rows;
}
