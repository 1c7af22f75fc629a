export { freePort } from './free-port.ts';
export { isRunning } from './is-running.ts';
export { describeWith, findProgram, type ServerProgram } from './programs.ts';
export { PostgresServer, startPostgres, startPostgresReplica } from './postgres-server.ts';
export { RedisServer, startRedis, type RedisServerOptions } from './redis-server.ts';
export { RedisCluster, startRedisCluster } from './redis-cluster.ts';
