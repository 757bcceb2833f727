import { once } from 'node:events';

/** A message of a room, with a number that says when its speaker said it. */
export interface Heard {
  speaker: string;
  number: number;
}

/** A client of the WebSocket of a service, that listens to one room. */
export class TopicSocket {
  readonly heard: Heard[] = [];

  private constructor(
    private readonly socket: WebSocket,
    private readonly topic: string,
  ) {}

  /** Connects, says who it is where that is asked, and listens. */
  static async join(
    url: string,
    { topic, token }: { topic: string; token?: string },
  ): Promise<TopicSocket> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/ws`);
    const client = new TopicSocket(socket, topic);
    await once(socket, 'open');
    const subscribed = new Promise<void>((resolve, reject) => {
      socket.onmessage = ({ data }) => {
        const message = JSON.parse(data);
        if (message.type === 'subscribed') resolve();
        if (message.type === 'message') client.heard.push(message.body);
      };
      socket.onclose = ({ code }) => reject(new Error(`closed with ${code}`));
    });
    if (token) client.send({ type: 'authenticate', token });
    client.send({ type: 'subscribe', topic });
    await subscribed;
    return client;
  }

  /** Says something in the room. */
  say(body: Heard): void {
    this.send({ type: 'publish', topic: this.topic, body });
  }

  close(): void {
    this.socket.close();
  }

  private send(command: object): void {
    this.socket.send(JSON.stringify(command));
  }
}
