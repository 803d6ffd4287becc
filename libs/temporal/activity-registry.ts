import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

/** Marks a provider whose methods are Temporal activities. */
export const Activities = DiscoveryService.createDecorator();

export type ActivityMap = Record<string, (...args: never[]) => Promise<unknown>>;

/** Collects the methods of every `@Activities()` provider, so that an activity is a plain injectable method. */
@Injectable()
export class ActivityRegistry {
  constructor(private readonly discovery: DiscoveryService) {}

  /** Errors: two providers with a method of the same name. */
  collect(): ActivityMap {
    const map: ActivityMap = {};
    for (const { instance } of this.discovery.getProviders({ metadataKey: Activities.KEY })) {
      const provider = instance as Record<string, unknown>;
      for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(provider))) {
        const method = provider[name];
        if (name === 'constructor' || typeof method !== 'function') continue;
        if (map[name]) throw new Error(`Activity "${name}" is declared twice`);
        map[name] = method.bind(provider) as ActivityMap[string];
      }
    }
    return map;
  }
}
