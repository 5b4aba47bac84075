import { spawn, type ChildProcess } from "node:child_process";
import { statSync } from "node:fs";
import { connect } from "node:tls";
import path from "node:path";

jest.setTimeout(60_000);

let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  server = spawn("node", ["scripts/serve.mjs"], { env: { ...process.env, PORT: "0" } });
  port = await new Promise<number>((resolve, reject) => {
    server.stdout?.on("data", (words: Buffer) => {
      const found = /localhost:(\d+)/.exec(words.toString())?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    server.on("close", () => reject(new Error("The server ended.")));
  });
});
afterAll(() => server.kill());

/** Sends a line as it is, which no client would, and gives back the answer. */
function answerTo(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "localhost", rejectUnauthorized: false }, () =>
      socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let answer = "";
    socket.on("data", (words: Buffer) => (answer += words.toString()));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

test.each([
  ["GET //", 400],
  ["GET //somewhere.example/", 400],
  ["GET https://somewhere.example/", 400],
  ["GET /%", 400],
  ["GET /%E0%A4%A", 400],
  ["GET /../../package.json", 404],
  ["GET /%2e%2e/%2e%2e/package.json", 404],
  ["GET /nothing.html", 404],
  ["POST /", 405],
  ["PUT /index.html", 405],
  ["DELETE /", 405],
  ["OPTIONS /", 405],
])("%s is answered with %d, and the server goes on", async (line, status) => {
  expect(await answerTo(line)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(await answerTo("GET /nothing.txt")).toMatch(/^HTTP\/1.1 404 /);
});

test("every answer forbids guessing, foreign frames, foreign scripts and scripts made of text", async () => {
  const answer = await answerTo("GET /nothing.html");
  expect(answer).toContain("X-Content-Type-Options: nosniff");
  const policy = /Content-Security-Policy: (.*)\r/.exec(answer)?.[1] ?? "";
  expect(policy).toMatch(/script-src 'self';/);
  expect(policy).toMatch(/object-src 'none'; base-uri 'none'/);
  expect(policy).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com/);
  expect(policy).not.toContain("unsafe-eval");
});

test("the key of the certificate can be read by its owner alone", () => {
  const { mode } = statSync(path.resolve(__dirname, "../../.certs/localhost.key"));
  expect(mode & 0o777).toBe(0o600);
});
