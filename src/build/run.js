import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The script of a command that a package brings, run by this Node: no shell, so the same on every system.
 * @param {string} packageName
 * @param {string} [command]
 */
function scriptOf(packageName, command = packageName) {
    const folder = join('node_modules', packageName);
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a package's command to its end, its output shown, and gives its exit code.
 * @param {string} packageName
 * @param {string[]} args
 * @param {{ command?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<number>}
 */
export function run(packageName, args, { command, env = {} } = {}) {
    return new Promise((resolve) => {
        const child = spawn(process.execPath, [scriptOf(packageName, command), ...args], {
            stdio: ['ignore', 'inherit', 'inherit'],
            env: { ...process.env, ...env }
        });
        child.on('close', (code) => resolve(code ?? 1));
    });
}

/**
 * Runs any program to its end, its output shown, and gives its exit code.
 * @param {string} program
 * @param {string[]} args
 */
export function runProgram(program, args) {
    return spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
}
