// Loaded before what ships: whatever would reach a network ends the process, and is said.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const refused = what => () => {
    writeSync(2, `NETWORK: ${what}\n`);
    process.exit(97);
};
net.Socket.prototype.connect = refused('a connection');
net.Server.prototype.listen = refused('a server that listens');
dgram.createSocket = refused('a datagram');
dgram.Socket.prototype.bind = refused('a datagram');
for (const part of [dns, dns.promises]) for (const name of Object.keys(part)) if (/^(lookup|resolve|reverse)/.test(name)) part[name] = refused(`a name that is looked up (${name})`);
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) globalThis[name] = refused(name);
syncBuiltinESMExports();
