import { HostError } from "./host-error";
import { isHostObject, type HostObject } from "./host-object";
import { query } from "./query";
import {
  DO,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type ReferencedPaths,
  type RichRequest,
  type RichResponse,
} from "./rich-request";

/** Where paths begin. */
export interface World {
  readonly workbook: HostObject;
  service(name: string): HostObject | undefined;
  /** The object kept under a reference id. */
  reference(id: string): HostObject | undefined;
}

/**
 * Runs a request's actions in order. Each path is resolved once, when first needed, since a path may do something
 * (`tables.add`). The first error ends the request; what ran before it stays done, as in Excel.
 */
export async function evaluate(request: RichRequest, world: World): Promise<RichResponse> {
  const evaluation = new Evaluation(request, world);
  const results: ActionResult[] = [];
  const traced: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: (await evaluation.perform(action)) ?? null });
    } catch (error) {
      return { Results: results, TraceIds: traced, Error: describe(error, index) };
    }
    if (action.ActionType === DO.trace) traced.push(action.Id);
  }
  return { Results: results, TraceIds: traced };
}

function describe(error: unknown, actionIndex: number): NonNullable<RichResponse["Error"]> {
  const known = error instanceof HostError ? error : new HostError("GeneralException", "", String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: actionIndex,
    HttpStatusCode: known.httpStatus,
  };
}

/** One request being run: holds what its paths resolved to. */
class Evaluation {
  private readonly resolved = new Map<number, HostObject | undefined>();

  constructor(
    private readonly request: RichRequest,
    private readonly world: World,
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === DO.trace) return undefined;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case DO.instantiate:
        return object?.identity();
      case DO.query:
      case DO.queryAsJson:
        return query(object, action.QueryInfo);
      case DO.method:
        return object?.call(action.Name, await this.given(action.ArgumentInfo));
      case DO.setProperty:
        await object?.set(action.Name, (await this.given(action.ArgumentInfo))[0]);
        return undefined;
      default:
        throw new HostError("ApiNotFound", "", `ApiNotFound action type ${action.ActionType}`);
    }
  }

  private async resolve(id: number): Promise<HostObject | undefined> {
    if (this.resolved.has(id)) return this.resolved.get(id);
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("GeneralException", "", `The request has no object path ${id}.`);
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<HostObject | undefined> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.world.workbook;
      case PATH.none:
        return undefined;
      case PATH.service:
        return this.world.service(path.Name) ?? refuse("ApiNotFound", path.Name);
      case PATH.reference:
        return this.world.reference(path.Name) ?? refuse("InvalidReference", path.Name);
      default:
        return this.member(path);
    }
  }

  private async member(path: ObjectPath): Promise<HostObject | undefined> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return undefined;
    if (path.ObjectPathType === PATH.property) return parent.child(path.Name);
    const method = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const answer = await parent.call(method, await this.given(path.ArgumentInfo));
    return isHostObject(answer) ? answer : undefined;
  }

  /** The arguments of a call, with objects where the request refers to them. */
  private async given(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    return this.substitute(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private async substitute(values: readonly unknown[], paths: ReferencedPaths): Promise<unknown[]> {
    const replaced = values.map((value, index) => {
      const path = paths[index];
      if (typeof path === "number" && path !== 0) return this.resolve(path);
      return Array.isArray(value) && Array.isArray(path) ? this.substitute(value, path) : value;
    });
    return Promise.all(replaced);
  }
}

function refuse(code: string, name: string): never {
  throw new HostError(code, name);
}
