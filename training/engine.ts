import { readFileSync } from 'node:fs';

/** The float kernels of assembly/kernels.ts, over one memory; pointers are byte offsets into it. */
export interface Engine {
  readonly kernels: Kernels;
  /** A view of the whole memory; index = pointer / 4. */
  readonly floats: Float32Array;
  readonly integers: Int32Array;
  /** Takes `count` 4-byte cells, cleared, aligned to 16 bytes. Throws a RangeError where the memory is full. */
  allocate(count: number): number;
  /** The current top; `release` gives back everything taken since. */
  mark(): number;
  release(mark: number): void;
}

export interface Kernels {
  pack(b: number, ldb: number, k: number, n: number, out: number): void;
  packTransposed(b: number, ldb: number, k: number, n: number, out: number): void;
  gemm(
    a: number,
    rsa: number,
    csa: number,
    packed: number,
    c: number,
    ldc: number,
    m: number,
    n: number,
    k: number,
    accumulate: number,
  ): void;
  lstmStep(
    gates: number,
    bias: number,
    previous: number,
    cells: number,
    tanhs: number,
    hidden: number,
    rows: number,
    h: number,
  ): void;
  lstmStepBackward(
    gates: number,
    previous: number,
    tanhs: number,
    dHidden: number,
    dCell: number,
    rows: number,
    h: number,
  ): void;
  gatherRows(
    source: number,
    sourceStride: number,
    index: number,
    out: number,
    outStride: number,
    rows: number,
    width: number,
  ): void;
  scatterAddRows(
    source: number,
    sourceStride: number,
    index: number,
    target: number,
    targetStride: number,
    rows: number,
    width: number,
  ): void;
  sumRows(source: number, rows: number, width: number, out: number): void;
  seed(value: number): void;
  dropout(values: number, mask: number, count: number, rate: number): void;
  multiply(values: number, factors: number, count: number): void;
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    average: number,
    count: number,
    rate: number,
    scale: number,
    correction1: number,
    correction2: number,
    keep: number,
  ): void;
  sumSquares(values: number, count: number): number;
}

const PAGE = 65536;

/** Starts the kernels with `megabytes` of memory. */
export function makeEngine(wasmFile: string, megabytes: number): Engine {
  const memory = new WebAssembly.Memory({ initial: megabytes * 16 });
  const module = new WebAssembly.Module(readFileSync(wasmFile));
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  const floats = new Float32Array(memory.buffer);
  let top = PAGE;
  return {
    kernels: instance.exports as unknown as Kernels,
    floats,
    integers: new Int32Array(memory.buffer),
    allocate(count) {
      const pointer = top;
      top = (top + count * 4 + 15) & ~15;
      if (top > memory.buffer.byteLength) throw new RangeError(`training memory of ${megabytes} MB is full`);
      floats.fill(0, pointer >> 2, top >> 2);
      return pointer;
    },
    mark: () => top,
    release(mark) {
      top = mark;
    },
  };
}
