/**
 * The inner loops of the network. There are two implementations over the same memory: WebAssembly SIMD (assembly/kernels.ts) and plain
 * TypeScript (reference-kernels.ts); a test holds them to the same output. Pointers are byte offsets into the memory, strides and
 * counts are elements.
 */
export interface Kernels {
  /**
   * out[rows x columns] = A x W, or += where `accumulate` is not 0. A is 16-bit, W is packed (`packWeights`); an element of the result
   * is the whole-number sum times its row's and its column's scale. `columns` is a multiple of 8, `depth` is even.
   */
  multiply(
    a: number,
    strideA: number,
    rowScales: number,
    packed: number,
    columnScales: number,
    out: number,
    strideOut: number,
    rows: number,
    columns: number,
    depth: number,
    accumulate: number,
  ): void;
  /** out[r] = one[oneIndex[r]] + other[otherIndex[r]], floats; both sources have rows of `stride`. `width` is a multiple of 4. */
  addRows(
    one: number,
    oneIndex: number,
    other: number,
    otherIndex: number,
    stride: number,
    out: number,
    rows: number,
    width: number,
  ): void;
  /** out[r] = source[index[r]], 16-bit rows of `width`, a multiple of 8. */
  gatherRows(source: number, index: number, out: number, rows: number, width: number): void;
  /** out[index[r]] = source[r], 16-bit; rows of `outStride` in `out`. */
  scatterRows(source: number, index: number, out: number, outStride: number, rows: number, width: number): void;
  /**
   * One LSTM step: gates[rows x 4 width] (input, forget, cell, output, before their bias) and cells -> cells, and hidden states as 16-bit
   * numbers of `ACTIVATION_SCALE`. `isFirst` says that there is no step before. `width` is a multiple of 8.
   */
  stepLstm(
    gates: number,
    bias: number,
    cells: number,
    isFirst: number,
    hidden: number,
    rows: number,
    width: number,
  ): void;
  /**
   * For lists of pointers to float vectors of `width`, a multiple of 4, and 0 for none: raises ofA[i] and ofB[j], 64-bit floats, to the
   * product of vectors i and j where that is at least `least`. Pairs of which both are `taken` are passed over.
   */
  alignVectors(
    a: number,
    countOfA: number,
    b: number,
    countOfB: number,
    width: number,
    least: number,
    taken: number,
    ofA: number,
    ofB: number,
  ): void;
}

/** An activation of 1 as a 16-bit number. With weights of the same size, 256 products fit into 32 bits. */
export const ACTIVATION_SCALE = 2047;

/** The largest weight as a 16-bit number. */
export const WEIGHT_SCALE = 2047;

/**
 * Lays weights[depth x columns] out as `multiply` reads them: panels of 8 columns; in a panel, for each pair of rows, the pair's two
 * numbers of column 0, then of column 1, … Throws a RangeError where the shape does not fit.
 */
export function packWeights(weights: Int16Array, depth: number, columns: number): Int16Array {
  if (columns % 8 !== 0 || depth % 2 !== 0 || weights.length !== depth * columns) {
    throw new RangeError(`weights of ${depth} x ${columns} cannot be packed`);
  }
  const packed = new Int16Array(weights.length);
  let at = 0;
  for (let j = 0; j < columns; j += 8) {
    for (let i = 0; i < depth; i += 2) {
      for (let c = j; c < j + 8; c++) {
        packed[at++] = weights[i * columns + c]!;
        packed[at++] = weights[(i + 1) * columns + c]!;
      }
    }
  }
  return packed;
}
