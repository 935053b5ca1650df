import { get } from './api.js';
import { currentLanguage } from './language-state.js';

let rooms = null;
let known = [];

/** The living rooms, asked for once. */
export function livingRooms() {
  rooms ??= get('/api/living-rooms').then(
    ({ items }) => (known = items),
    (error) => {
      rooms = null; // the next one to ask tries again
      throw error;
    },
  );
  return rooms;
}

/** A room's name in the reader's language; its id until `livingRooms()` has answered. */
export function livingRoomName(id) {
  const room = known.find((one) => one.id === id);
  return room?.names[currentLanguage().id] ?? room?.names.en ?? id;
}
