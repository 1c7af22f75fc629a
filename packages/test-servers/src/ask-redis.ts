import { connect } from 'node:net';

const ANSWERED_WITHIN_MS = 2000;

/** Sends one command to a Redis on this port and gives the first bytes of its answer. */
export function askRedis(port: number, ...command: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(ANSWERED_WITHIN_MS, () => socket.destroy(new Error('no answer')));
    socket.once('error', reject);
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
      if (!isWhole(answer)) return;
      socket.destroy();
      resolve(answer);
    });
    socket.write(`${command.map((word) => JSON.stringify(word)).join(' ')}\r\n`); // inline
  });
}

/** Whether a simple answer, or a bulk string, is complete. */
function isWhole(answer: string): boolean {
  const lineEnd = answer.indexOf('\r\n');
  if (lineEnd < 0) return false;
  if (!answer.startsWith('$')) return true;
  const length = Number(answer.slice(1, lineEnd));
  return length < 0 || Buffer.byteLength(answer) >= lineEnd + 2 + length + 2;
}
