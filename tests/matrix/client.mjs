// A client under the policy of today's clients: keys go to, and words are taken from, devices only that their owner has
// signed. Says one line to the bot in an encrypted room and prints the answer, or that it cannot be read; with "edited",
// what the answer said first and what it says once it was edited.
// node client.mjs MODULES HOMESERVER USER PASSWORD BOT LINE [edited]
Promise.withResolvers ??= () => {
  // Node learnt it in 22; Debian has an older one.
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
const [modules, baseUrl, user, password, bot, line, edited] = process.argv.slice(2);
const sdk = await import(`${modules}/matrix-js-sdk/lib/index.js`);
const { OnlySignedDevicesIsolationMode } = await import(`${modules}/matrix-js-sdk/lib/crypto-api/index.js`);
const { logger } = await import(`${modules}/matrix-js-sdk/lib/logger.js`);
logger.setLevel("silent");

const login = await sdk.createClient({ baseUrl }).loginRequest({
  type: "m.login.password",
  identifier: { type: "m.id.user", user },
  password,
});
const client = sdk.createClient({
  baseUrl,
  userId: login.user_id,
  deviceId: login.device_id,
  accessToken: login.access_token,
});
await client.initRustCrypto({ useIndexedDB: false });
await client.getCrypto().bootstrapCrossSigning({ authUploadDeviceSigningKeys: (upload) => upload(null) });
client.getCrypto().setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());

const answered = new Promise((resolve) => {
  let first;
  const look = (event) => {
    if (event.getSender() !== bot || event.getType() === "m.room.encrypted" && !event.isDecryptionFailure()) return;
    if (event.isDecryptionFailure()) resolve("UNREADABLE");
    if (event.getType() !== "m.room.message" || event.isRelation("m.replace")) return;
    if (!edited) resolve(event.getContent().body);
    if (!edited || first) return;
    first = event.getContent().body;
    const see = () => event.replacingEvent() && resolve([first, event.getContent().body]);
    event.on("Event.replaced", see);
    see();
  };
  client.on("Event.decrypted", look);
  client.on("Room.timeline", look);
});
await client.startClient({ initialSyncLimit: 10 });
await new Promise((resolve) => client.once("sync", resolve));
const { room_id: room } = await client.createRoom({
  invite: [bot],
  is_direct: true,
  preset: "trusted_private_chat",
  initial_state: [{ type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }],
});
await new Promise((resolve) => {
  const look = () => client.getRoom(room)?.getMember(bot)?.membership === "join" && resolve();
  client.on("RoomState.members", look);
  look();
});
await client.sendTextMessage(room, line);
console.log(`ANSWER ${JSON.stringify(await answered)}`);
process.exit(0);
