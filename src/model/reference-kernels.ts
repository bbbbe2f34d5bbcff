import { ACTIVATION_SCALE, type Kernels } from './kernels.ts';

const round = Math.fround;

/** The kernels in plain TypeScript, 32-bit rounding included. Slow; for tests, and where WebAssembly SIMD is missing. */
export function makeReferenceKernels(memory: ArrayBuffer): Kernels {
  const floats = new Float32Array(memory);
  const doubles = new Float64Array(memory);
  const shorts = new Int16Array(memory);
  const integers = new Int32Array(memory);
  return {
    multiply(a, strideA, rowScales, packed, columnScales, out, strideOut, rows, columns, depth, accumulate) {
      for (let i = 0; i < rows; i++) {
        const rowScale = floats[(rowScales >> 2) + i]!;
        for (let j = 0; j < columns; j++) {
          const panel = (packed >> 1) + (j >> 3) * depth * 8 + (j & 7) * 2;
          let sum = 0;
          for (let l = 0; l < depth; l++) {
            sum += shorts[(a >> 1) + i * strideA + l]! * shorts[panel + (l >> 1) * 16 + (l & 1)]!;
          }
          const value = round(round(round(sum) * floats[(columnScales >> 2) + j]!) * rowScale);
          const at = (out >> 2) + i * strideOut + j;
          floats[at] = accumulate ? value + floats[at]! : value;
        }
      }
    },
    addRows(one, oneIndex, other, otherIndex, stride, out, rows, width) {
      for (let r = 0; r < rows; r++) {
        const a = (one >> 2) + integers[(oneIndex >> 2) + r]! * stride;
        const b = (other >> 2) + integers[(otherIndex >> 2) + r]! * stride;
        for (let j = 0; j < width; j++) floats[(out >> 2) + r * width + j] = floats[a + j]! + floats[b + j]!;
      }
    },
    gatherRows(source, index, out, rows, width) {
      for (let r = 0; r < rows; r++) {
        const from = (source >> 1) + integers[(index >> 2) + r]! * width;
        shorts.copyWithin((out >> 1) + r * width, from, from + width);
      }
    },
    scatterRows(source, index, out, outStride, rows, width) {
      for (let r = 0; r < rows; r++) {
        const from = (source >> 1) + r * width;
        shorts.copyWithin((out >> 1) + integers[(index >> 2) + r]! * outStride, from, from + width);
      }
    },
    stepLstm(gates, bias, cells, isFirst, hidden, rows, width) {
      for (let r = 0; r < rows; r++) {
        for (let j = 0; j < width; j++) {
          const gate = (k: number): number =>
            round(floats[(gates >> 2) + (r * 4 + k) * width + j]! + floats[(bias >> 2) + k * width + j]!);
          const at = (cells >> 2) + r * width + j;
          let cell = round(toSigmoid(gate(0)) * toTanh(gate(2)));
          if (!isFirst) cell = round(cell + round(toSigmoid(gate(1)) * floats[at]!));
          floats[at] = cell;
          const value = round(round(toSigmoid(gate(3)) * toTanh(cell)) * ACTIVATION_SCALE);
          shorts[(hidden >> 1) + r * width + j] = toNearestEven(value);
        }
      }
    },
    alignVectors(a, countOfA, b, countOfB, width, least, taken, ofA, ofB) {
      const [fromA, fromB] = [ofA >> 3, ofB >> 3];
      for (let i = 0; i < countOfA; i++) {
        const one = integers[(a >> 2) + i]! >> 2;
        if (one === 0) continue;
        for (let j = 0; j < countOfB; j++) {
          const two = integers[(b >> 2) + j]! >> 2;
          if (two === 0 || (doubles[fromA + i] === taken && doubles[fromB + j] === taken)) continue;
          const sums = new Float32Array(4);
          for (let column = 0; column < width; column++) {
            sums[column & 3] = sums[column & 3]! + round(floats[one + column]! * floats[two + column]!);
          }
          const cosine = round(round(sums[0]! + sums[1]!) + round(sums[2]! + sums[3]!));
          if (cosine < least) continue;
          doubles[fromA + i] = Math.max(doubles[fromA + i]!, cosine);
          doubles[fromB + j] = Math.max(doubles[fromB + j]!, cosine);
        }
      }
    },
  };
}

function toNearestEven(value: number): number {
  const whole = Math.round(value);
  return whole - value === 0.5 && whole % 2 !== 0 ? whole - 1 : whole;
}

const LIMIT = round(7.905311107635498);
const P = [
  2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8, 1.48572235717979e-5, 6.37261928875436e-4,
  4.89352455891786e-3,
].map(round);
const Q = [1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3].map(round);
const P0 = round(-2.76076847742355e-16);
const Q0 = round(1.19825839466702e-6);

/** tanh by a ratio of polynomials (the one of the Eigen library), within 1e-6. */
function toTanh(value: number): number {
  const x = Math.max(Math.min(value, LIMIT), -LIMIT);
  const x2 = round(x * x);
  let p = P0;
  for (const c of P) p = round(round(p * x2) + c);
  let q = Q0;
  for (const c of Q) q = round(round(q * x2) + c);
  return round(round(p * x) / q);
}

function toSigmoid(value: number): number {
  return round(round(toTanh(round(value * 0.5)) * 0.5) + 0.5);
}
