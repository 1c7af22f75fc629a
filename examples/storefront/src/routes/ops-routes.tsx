/** @jsxRuntime automatic @jsxImportSource preact */
import { SpillwayError } from '@spillway/runtime';
import type { FastifyInstance } from 'fastify';
import { auditShop } from '../audit/audit-shop.ts';
import { requireOperator } from '../http/ops-access.ts';
import { sendPage } from '../http/send-page.tsx';
import type { Web } from '../http/web.ts';
import { AuditPage } from '../pages/audit-page.tsx';
import { RacePage } from '../pages/race-page.tsx';
import { runRace, type RaceResult } from '../race/run-race.ts';

const RACE = { buyers: 200, units: 1 };
const RACE_KEPT_MS = 24 * 3_600_000;

/** The books and the race: pages for the operator. */
export function addOpsRoutes(app: FastifyInstance, web: Web): void {
  const { shop } = web;
  let isRacing = false;
  app.addHook('onRequest', async (request, reply) => requireOperator(web, request, reply));

  app.get('/ops/audit', async (request, reply) => {
    const audit = await auditShop(shop.inventory, shop.orders);
    const nodes = shop.kv.status().summary;
    return sendPage(web, request, reply, {
      title: 'The books',
      content: () => <AuditPage audit={audit} nodes={nodes} />,
    });
  });

  app.get('/ops/audit.json', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(await auditShop(shop.inventory, shop.orders)),
  );

  app.get('/race', async (request, reply) =>
    sendPage(web, request, reply, {
      title: 'The last-unit race',
      content: (page) => <RacePage page={page} {...RACE} result={undefined} />,
    }),
  );

  app.post('/race', async (_request, reply) => {
    if (isRacing) throw new SpillwayError('RACE_RUNNING', 'A race is being run.');
    isRacing = true;
    try {
      const result = await runRace({ ...shop, inventory: shop.raceInventory }, RACE);
      await shop.kv.set(raceKey(result.runId), result, { ttlMs: RACE_KEPT_MS });
      return await reply.redirect(`/race/${result.runId}`, 303);
    } finally {
      isRacing = false;
    }
  });

  app.get<{ Params: { runId: string } }>('/race/:runId', async (request, reply) => {
    const { runId } = request.params;
    const isKnown = /^[0-9a-f]{16}$/.test(runId);
    const result = isKnown ? await shop.kv.get<RaceResult>(raceKey(runId)) : undefined;
    if (result === undefined) return reply.redirect('/race', 303);
    return sendPage(web, request, reply, {
      title: 'The last-unit race',
      content: (page) => <RacePage page={page} {...RACE} result={result} />,
    });
  });
}

function raceKey(runId: string): string {
  return `storefront:race:${runId}`;
}
