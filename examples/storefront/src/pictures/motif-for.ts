import type { Motif } from './motif.ts';
import * as bags from './motifs/bags.ts';
import * as clothing from './motifs/clothing.ts';
import * as desk from './motifs/desk.ts';
import * as garden from './motifs/garden.ts';
import * as kitchen from './motifs/kitchen.ts';
import * as lighting from './motifs/lighting.ts';
import * as living from './motifs/living.ts';
import * as outdoors from './motifs/outdoors.ts';
import * as sound from './motifs/sound.ts';
import { parcel } from './motifs/parcel.ts';

/** Words of a product's title or kind, without a final s, with the motif they call for. */
const BY_WORD: readonly (readonly [string, Motif])[] = [
  ['enamel', outdoors.enamelMug],
  ['espresso', kitchen.espressoCups],
  ['cup', kitchen.espressoCups],
  ['mug', kitchen.mug],
  ['teapot', kitchen.teapot],
  ['kettle', kitchen.kettle],
  ['coffee', kitchen.coffeeCone],
  ['carafe', kitchen.carafe],
  ['jug', kitchen.carafe],
  ['bowl', kitchen.bowls],
  ['plate', kitchen.plate],
  ['board', kitchen.board],
  ['jar', kitchen.jars],
  ['towel', kitchen.towels],
  ['desk lamp', lighting.deskLamp],
  ['floor lamp', lighting.floorLamp],
  ['pendant', lighting.pendant],
  ['lantern', lighting.lantern],
  ['taper', lighting.tapers],
  ['candle', lighting.candle],
  ['lamp', lighting.tableLamp],
  ['light', lighting.pendant],
  ['backpack', bags.backpack],
  ['tote', bags.tote],
  ['duffel', bags.duffel],
  ['pouch', bags.pouch],
  ['wallet', bags.wallet],
  ['suitcase', bags.suitcase],
  ['sleeping bag', outdoors.sleepingBag],
  ['notebook', desk.notebook],
  ['sketchbook', desk.sketchbook],
  ['book', desk.notebook],
  ['pencil', desk.pencils],
  ['pen', desk.pen],
  ['calendar', desk.calendar],
  ['card', desk.cards],
  ['clock', desk.clock],
  ['stripe', clothing.stripedTee],
  ['tee', clothing.tee],
  ['shirt', clothing.tee],
  ['sweatshirt', clothing.sweatshirt],
  ['sweater', clothing.sweatshirt],
  ['hoodie', clothing.jacket],
  ['jacket', clothing.jacket],
  ['coat', clothing.jacket],
  ['beanie', clothing.beanie],
  ['cap', clothing.cap],
  ['hat', clothing.cap],
  ['sock', clothing.socks],
  ['scarf', clothing.scarf],
  ['scarve', clothing.scarf],
  ['apron', clothing.apron],
  ['blanket', living.blanket],
  ['cushion', living.cushion],
  ['pillow', living.cushion],
  ['stool', living.stool],
  ['chair', living.chair],
  ['vase', living.vase],
  ['rug', living.rug],
  ['mirror', living.mirror],
  ['basket', living.basket],
  ['watering', garden.wateringCan],
  ['potho', garden.trailingPlant],
  ['plant pot', garden.pot],
  ['plant', garden.plant],
  ['pot', garden.pot],
  ['seed', garden.seeds],
  ['trowel', garden.trowel],
  ['bird', garden.birdHouse],
  ['tent', outdoors.tent],
  ['flask', outdoors.flask],
  ['bottle', outdoors.bottle],
  ['compas', outdoors.compass],
  ['compasse', outdoors.compass],
  ['stove', outdoors.stove],
  ['hammock', outdoors.hammock],
  ['bag', bags.tote],
  ['headphone', sound.headphones],
  ['pocket speaker', sound.pocketSpeaker],
  ['speaker', sound.shelfSpeaker],
  ['radio', sound.radio],
  ['turntable', sound.turntable],
];

/**
 * The motif for a product: that of the first word in the table that its title or its kind contains
 * (the rarer words come first); a parcel when there is none.
 */
export function motifFor(title: string, kind: string): Motif {
  const words = ` ${title} ${kind} `
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/s /g, ' ');
  return BY_WORD.find(([word]) => words.includes(` ${word} `))?.[1] ?? parcel;
}
