import type { AddressInfo } from 'node:net';
import { stacks, type StackName } from './stacks.js';

/** Runs one stack in a child process and returns its CPU time on request. */
const server = await stacks[process.argv[2] as StackName]();
if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
process.once('SIGINT', () => process.exit(0));
process.send?.({ port: (server.address() as AddressInfo).port });
