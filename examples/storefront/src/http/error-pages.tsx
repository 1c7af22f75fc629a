/** @jsxRuntime automatic @jsxImportSource preact */
import { SpillwayError } from '@spillway/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemPage } from '../pages/problem-page.tsx';
import { loadShopper } from './load-shopper.ts';
import { problemOf } from './problems.ts';
import { sendPage } from './send-page.tsx';
import type { Web } from './web.ts';

/** Told each error that is the shop's fault. */
export type ReportError = (error: unknown) => void;

/** Answers errors and unknown addresses with pages, or JSON for scripts, without internals. */
export function addErrorPages(app: FastifyInstance, web: Web, report: ReportError): void {
  app.setErrorHandler((error, request, reply) => sendProblem(web, request, reply, error, report));
  const preHandler = (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
    loadShopper(web, request, reply); // the page shows the shopper's cart
  app.setNotFoundHandler({ preHandler }, (request, reply) =>
    sendProblem(web, request, reply, pageNotFound(), report),
  );
}

/** For a product, an order or a page that is not there. */
export function pageNotFound(): SpillwayError {
  return new SpillwayError('PAGE_NOT_FOUND', 'There is no such page.');
}

/** Whether the request comes from a script that wants JSON. */
export function wantsJson(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').startsWith('application/json');
}

async function sendProblem(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  report: ReportError,
): Promise<FastifyReply> {
  const { status, title, text, retryAfterSeconds } = problemOf(error);
  if (status === 500) report(error);
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  if (wantsJson(request)) return reply.code(status).send({ error: { title, text } });
  const content = () => <ProblemPage status={status} title={title} text={text} />;
  return sendPage(web, request, reply, { title, status, content });
}
