// What every bot in Node does in a turn besides its platform's part; io.py says why.
import { readFileSync } from "node:fs";
import { createClient } from "redis";

const KEPT_S = 365 * 86_400;

export async function openTurns(socket, name, samples) {
  const shown = JSON.parse(readFileSync(samples, "utf8"));
  const redis = await createClient({ socket: { path: socket } }).connect();
  const key = (session) => `bench:${name}:${session}`;
  return {
    redis,
    async keep(session) {
      const stored = await redis.get(key(session));
      const document = JSON.parse(stored ?? shown[0].document);
      document.revision = (document.revision ?? 0) + 1;
      await redis.set(key(session), JSON.stringify(document), { expiration: { type: "EX", value: KEPT_S } });
      return shown[document.revision % 2];
    },
    async note(session) {
      await redis.set(`${key(session)}:shown`, "1", { expiration: { type: "EX", value: KEPT_S } });
    },
  };
}
