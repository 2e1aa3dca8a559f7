// A bot on Vercel's Chat SDK, as its documentation shows: node slack_chat.mjs PORT SOCKET API_URL TOKEN SECRET SAMPLES
// Its own state is in the same store. A card of its own making says what ours says; it is a little smaller.
import { createServer } from "node:http";
import { createSlackAdapter } from "@chat-adapter/slack";
import { createRedisState } from "@chat-adapter/state-redis";
import { Actions, Button, Card, CardText, Chat } from "chat";
import { openTurns } from "./turns.mjs";

const [port, socket, apiUrl, botToken, signingSecret, samples] = process.argv.slice(2);
const turns = await openTurns(socket, "chat", samples);
const slack = createSlackAdapter({ apiUrl, botToken, signingSecret });
const bot = new Chat({ userName: "livewise", adapters: { slack }, state: createRedisState({ client: turns.redis }), logger: "warn" });

bot.onAction(async (event) => {
  const session = event.value.split("|")[0];
  const shown = await turns.keep(session);
  await event.adapter.editMessage(event.threadId, event.messageId, cardOf(shown.slack));
  await turns.note(session);
});

function cardOf({ blocks }) {
  const [header, ...rest] = blocks;
  const children = rest.map((block) => {
    if (block.type === "actions") {
      return Actions(block.elements.map((each) => Button({ id: each.action_id, label: each.text.text, value: each.value })));
    }
    const parts = block.type === "rich_text" ? block.elements.flatMap((each) => each.elements) : block.elements;
    return CardText((parts ?? [block]).map((each) => textOf(each)).join(" "));
  });
  return Card({ title: textOf(header), children });
}

function textOf(part) {
  return typeof part.text === "string" ? part.text : (part.text?.text ?? "");
}

createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const web = new Request(`http://127.0.0.1:${port}${request.url}`, {
    method: request.method,
    headers: request.headers,
    body: Buffer.concat(parts),
  });
  const answer = await bot.webhooks.slack(web, { waitUntil: (work) => void work });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}).listen(Number(port), "127.0.0.1");
