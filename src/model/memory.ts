import type { Kernels } from './kernels.ts';
import { makeReferenceKernels } from './reference-kernels.ts';

/** One memory and the kernels that work on it. */
export interface Workspace {
  readonly kernels: Kernels;
  readonly bytes: Uint8Array;
  readonly shorts: Int16Array;
  readonly integers: Int32Array;
  readonly floats: Float32Array;
  readonly doubles: Float64Array;
  /** Takes `bytes` bytes, aligned to 16; throws a RangeError past the end. */
  allocate(bytes: number): number;
}

const PAGE = 65536;

/** Makes a memory of at least `bytes` bytes. With `wasm` the kernels run in WebAssembly, without it in TypeScript. */
export function makeWorkspace(bytes: number, wasm: Uint8Array | null): Workspace {
  const pages = Math.ceil(bytes / PAGE) + 2;
  const memory = new WebAssembly.Memory({ initial: pages });
  const { buffer } = memory;
  let top = PAGE;
  return {
    kernels: wasm ? startKernels(memory, wasm) : makeReferenceKernels(buffer),
    bytes: new Uint8Array(buffer),
    shorts: new Int16Array(buffer),
    integers: new Int32Array(buffer),
    floats: new Float32Array(buffer),
    doubles: new Float64Array(buffer),
    allocate(count) {
      const pointer = top;
      top = (top + count + 15) & ~15;
      if (top > buffer.byteLength) throw new RangeError(`the network's memory of ${buffer.byteLength} bytes is full`);
      return pointer;
    },
  };
}

function startKernels(memory: WebAssembly.Memory, wasm: Uint8Array): Kernels {
  const module = new WebAssembly.Module(wasm as BufferSource);
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernels;
}
