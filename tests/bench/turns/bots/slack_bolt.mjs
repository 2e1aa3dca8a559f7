// A bot on @slack/bolt and node-redis, as their documentation shows: node slack_bolt.mjs PORT SOCKET API_URL TOKEN SECRET SAMPLES
import bolt from "@slack/bolt";
import { openTurns } from "./turns.mjs";

const [port, socket, slackApiUrl, token, signingSecret, samples] = process.argv.slice(2);
const turns = await openTurns(socket, "bolt-js", samples);
const app = new bolt.App({ token, signingSecret, clientOptions: { slackApiUrl } });

app.action(/^press\./, async ({ ack, body, client }) => {
  await ack();
  const session = body.actions[0].value.split("|")[0];
  const { text, blocks } = (await turns.keep(session)).slack;
  await client.chat.update({ channel: body.channel.id, ts: body.container.message_ts, text, blocks });
  await turns.note(session);
});

await app.start({ port: Number(port), host: "127.0.0.1" });
