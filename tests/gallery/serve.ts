/** Serves the gallery on loopback for whoever works on components: `npm run gallery`. */
import { startGallery } from './gallery-server';

const { address } = await startGallery(5199);
console.log(`Every component in every state: ${address}`);
