// Preloaded into a process that must not use the network: whatever tries ends the process with 86. At the end it says
// whether the SDK was loaded.
const dgram = require('node:dgram');
const dns = require('node:dns');
const { writeSync } = require('node:fs');
const net = require('node:net');

const forbidden = (what) => () => {
  writeSync(2, `forbidden: ${what}\n`);
  process.exit(86);
};

net.Socket.prototype.connect = forbidden('a connection');
dgram.createSocket = forbidden('a datagram socket');
dns.lookup = forbidden('a look-up of a name');

process.on('exit', () => {
  const loaded = Object.keys(require.cache).filter((file) => file.includes('@aws-sdk'));
  if (loaded.length > 0) writeSync(2, `loaded: ${loaded.length} files of the SDK\n`);
});
