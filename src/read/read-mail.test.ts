import { describe, expect, it } from 'vitest';
import { readMail } from './read-mail.ts';

const head =
  'From: a@z.example\r\nSubject: =?utf-8?Q?Abreise_best=C3=A4tigt?=\r\nDate: Tue, 18 Mar 2025 20:51:00 +0100\r\nMIME-Version: 1.0\r\n';
const plain =
  'Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDer Minister reiste nach K=F6ln.\r\n';
const page = 'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Der Minister reiste.</p>\r\n';

async function read(mail: string) {
  const input = await readMail('a.eml', Buffer.from(mail, 'latin1'));
  return 'kind' in input ? input : { ...input, text: Buffer.from(input.bytes).toString() };
}

describe('readMail', () => {
  it('takes the plain text before the page, and the date as time of receipt alone', async () => {
    const mail = `${head}Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n${plain}--x\r\n${page}--x--\r\n`;
    const input = await read(mail);
    expect(input).toMatchObject({
      mediaType: 'text/plain',
      receivedAt: '2025-03-18T19:51:00.000Z',
      text: 'Abreise bestätigt\n\nDer Minister reiste nach Köln.',
    });
    expect(input).not.toHaveProperty('published');
  });

  it('takes the page where there is no plain text', async () => {
    expect(await read(head + page)).toMatchObject({
      mediaType: 'text/html',
      text: expect.stringContaining('<h1>Abreise bestätigt</h1>\n<p>Der Minister reiste.</p>'),
    });
  });

  it('refuses a mail without text', async () => {
    expect(await read(`${head}\r\n`)).toMatchObject({ reason: 'empty' });
  });
});
