import { z } from 'zod';
import { choose, deliver, introduce, meet, say } from './acts.ts';
import { Fault, type Faults } from './faults.ts';
import { Refusal, type Answer, type Call, type Route } from './http.ts';
import type { Local } from './local.ts';
import { messageOf, press, refresh, submitDialog } from './press.ts';
import type { Chat, Seat, World } from './protocol.ts';
import { search } from './search.ts';
import { parse } from './shape.ts';

const Words = z.object({
  text: z.string(),
  chat: z.string().exactOptional(),
  attachments: z
    .array(
      z.object({
        contentType: z.string(),
        name: z.string().exactOptional(),
        contentUrl: z.string().exactOptional(),
        content: z.unknown().exactOptional(),
      }),
    )
    .default([]),
});
const Choices = z.object({
  locale: z.enum(['nl', 'en']).exactOptional(),
  theme: z.enum(['default', 'dark', 'contrast']).exactOptional(),
  installed: z.boolean().exactOptional(),
});
const Pressed = z.object({
  message: z.string(),
  action: z.looseObject({
    type: z.string(),
    id: z.string().exactOptional(),
    title: z.string().exactOptional(),
    verb: z.string().exactOptional(),
    data: z.unknown().exactOptional(),
  }),
});

/** What the page and the client ask of the stand-in. `:person` is an id of the demo school. */
export function pageRoutes(local: Local, faults: Faults, botUrl: string): Route[] {
  const here = '/local/people/:person';
  const forPerson =
    (answer: (person: Seat, call: Call) => unknown) =>
    async (call: Call): Promise<Answer> => ({ status: 200, body: await answer(personOf(local, call), call) });

  return [
    { method: 'GET', path: '/local/world', answer: () => ({ status: 200, body: worldOf(local, botUrl) }) },
    { method: 'GET', path: `${here}/chat`, answer: forPerson((person) => local.world.chat(person.chat)) },
    {
      method: 'POST',
      path: `${here}/meeting`,
      answer: forPerson((person, { body }) => {
        const others = parse(z.object({ with: z.array(z.string()).min(1).max(10) }), body).with;
        return meet(local, [person, ...others.map((id) => seatOf(local, id))]);
      }),
    },
    {
      method: 'POST',
      path: `${here}/messages`,
      answer: forPerson((person, { body }) => {
        const { text, attachments, chat } = parse(Words, body);
        return say(local, person, text, attachments, chat === undefined ? undefined : chatWith(local, person, chat));
      }),
    },
    {
      method: 'POST',
      path: `${here}/messages/:message/again`,
      answer: forPerson((person, { params }) => deliver(local, person, messageOf(local, person, params['message'] ?? ''))),
    },
    {
      method: 'POST',
      path: `${here}/messages/:message/refresh`,
      answer: forPerson((person, { params }) => refresh(local, person, messageOf(local, person, params['message'] ?? ''))),
    },
    {
      method: 'POST',
      path: `${here}/actions`,
      answer: forPerson((person, { body }) => {
        const { message, action } = parse(Pressed, body);
        return press(local, person, messageOf(local, person, message), action);
      }),
    },
    {
      method: 'POST',
      path: `${here}/dialogs`,
      answer: forPerson((person, { body }) => submitDialog(local, person, parse(z.object({ data: z.unknown() }), body).data)),
    },
    {
      method: 'POST',
      path: `${here}/search`,
      answer: forPerson((person, { body }) => search(local, person, parse(z.object({ query: z.string() }), body).query)),
    },
    {
      method: 'PUT',
      path: `${here}/settings`,
      answer: forPerson((person, { body }) => choose(local, person, parse(Choices, body))),
    },
    { method: 'POST', path: `${here}/arrival`, answer: forPerson((person) => introduce(local, person)) },
    {
      method: 'POST',
      path: `${here}/token`,
      answer: forPerson(async (person) => {
        if (!local.signIn) throw new Refusal(404, 'NoTab', 'The bot was started without a tab');
        return { token: await local.signIn(person) };
      }),
    },
    { method: 'GET', path: '/local/faults', answer: () => ({ status: 200, body: faults.list() }) },
    {
      method: 'POST',
      path: '/local/faults',
      answer: ({ body }) => {
        faults.add(parse(Fault, body));
        return { status: 201, body: faults.list() };
      },
    },
    {
      method: 'DELETE',
      path: '/local/faults',
      answer: () => {
        faults.clear();
        return { status: 204 };
      },
    },
  ];
}

function worldOf({ world, line, link, signIn }: Local, url: string): World {
  return { people: world.people, bot: { name: line.botName, up: link.up, url }, tab: signIn !== null };
}

function chatWith({ world }: Local, person: Seat, id: string): Chat {
  const chat = world.chatsOf(person).find((each) => each.id === id);
  if (!chat) throw new Refusal(404, 'ChatNotFound', `${person.name} is in no chat with this id`);
  return chat;
}

function personOf(local: Local, { params }: Call): Seat {
  return seatOf(local, params['person'] ?? '');
}

function seatOf({ world }: Local, id: string): Seat {
  const person = world.person(id);
  if (person === undefined) throw new Refusal(404, 'PersonNotFound', 'Nobody in the demo school has this id');
  return person;
}
