// Dense 32-bit float kernels for training. All pointers are byte offsets into the imported memory, all counts are elements.
// Matrices are row-major. "Packed" means panels of 8 columns, each panel K rows of 8 floats, columns padded with zeros.

import { sigmoid4, tanh4 } from '../../src/model/assembly/activations';

/** Packs B[K x N] (row stride ldb) into panels of 8 columns; N must be a multiple of 8. */
export function pack(b: usize, ldb: i32, k: i32, n: i32, out: usize): void {
  for (let j = 0; j < n; j += 8) {
    for (let i = 0; i < k; i++) {
      const from = b + (((i * ldb + j) as usize) << 2);
      v128.store(out, v128.load(from));
      v128.store(out, v128.load(from, 16), 16);
      out += 32;
    }
  }
}

/** Packs the transpose of B[N x K] (row stride ldb): the panels of B^T[K x N]; N must be a multiple of 8. */
export function packTransposed(b: usize, ldb: i32, k: i32, n: i32, out: usize): void {
  for (let j = 0; j < n; j += 8) {
    for (let i = 0; i < k; i++) {
      for (let c = 0; c < 8; c++) {
        f32.store(out, f32.load(b + ((((j + c) * ldb + i) as usize) << 2)));
        out += 4;
      }
    }
  }
}

/** C[M x N] (row stride ldc) = A * B (+ C where accumulate != 0); A's element (m, k) lies at a + m*rsa + k*csa floats; B packed. */
export function gemm(
  a: usize, rsa: i32, csa: i32, packed: usize, c: usize, ldc: i32, m: i32, n: i32, k: i32, accumulate: i32,
): void {
  const rowA = (rsa as usize) << 2;
  const stepA = (csa as usize) << 2;
  const rowC = (ldc as usize) << 2;
  const panel = (k as usize) << 5;
  for (let j = 0; j < n; j += 8) {
    const b0 = packed + ((j >> 3) as usize) * panel;
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let p0 = a + (i as usize) * rowA;
      let p1 = p0 + rowA;
      let p2 = p1 + rowA;
      let p3 = p2 + rowA;
      let b = b0;
      let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      for (let l = 0; l < k; l++) {
        const v0 = v128.load(b);
        const v1 = v128.load(b, 16);
        b += 32;
        let s = v128.load32_splat(p0);
        c00 = f32x4.add(c00, f32x4.mul(s, v0));
        c01 = f32x4.add(c01, f32x4.mul(s, v1));
        s = v128.load32_splat(p1);
        c10 = f32x4.add(c10, f32x4.mul(s, v0));
        c11 = f32x4.add(c11, f32x4.mul(s, v1));
        s = v128.load32_splat(p2);
        c20 = f32x4.add(c20, f32x4.mul(s, v0));
        c21 = f32x4.add(c21, f32x4.mul(s, v1));
        s = v128.load32_splat(p3);
        c30 = f32x4.add(c30, f32x4.mul(s, v0));
        c31 = f32x4.add(c31, f32x4.mul(s, v1));
        p0 += stepA; p1 += stepA; p2 += stepA; p3 += stepA;
      }
      let q = c + (i as usize) * rowC + ((j as usize) << 2);
      if (accumulate) {
        c00 = f32x4.add(c00, v128.load(q)); c01 = f32x4.add(c01, v128.load(q, 16));
        c10 = f32x4.add(c10, v128.load(q + rowC)); c11 = f32x4.add(c11, v128.load(q + rowC, 16));
        c20 = f32x4.add(c20, v128.load(q + 2 * rowC)); c21 = f32x4.add(c21, v128.load(q + 2 * rowC, 16));
        c30 = f32x4.add(c30, v128.load(q + 3 * rowC)); c31 = f32x4.add(c31, v128.load(q + 3 * rowC, 16));
      }
      v128.store(q, c00); v128.store(q, c01, 16);
      q += rowC; v128.store(q, c10); v128.store(q, c11, 16);
      q += rowC; v128.store(q, c20); v128.store(q, c21, 16);
      q += rowC; v128.store(q, c30); v128.store(q, c31, 16);
    }
    for (; i < m; i++) {
      let p0 = a + (i as usize) * rowA;
      let b = b0;
      let c0 = f32x4.splat(0), c1 = c0;
      for (let l = 0; l < k; l++) {
        const s = v128.load32_splat(p0);
        c0 = f32x4.add(c0, f32x4.mul(s, v128.load(b)));
        c1 = f32x4.add(c1, f32x4.mul(s, v128.load(b, 16)));
        b += 32;
        p0 += stepA;
      }
      const q = c + (i as usize) * rowC + ((j as usize) << 2);
      if (accumulate) { c0 = f32x4.add(c0, v128.load(q)); c1 = f32x4.add(c1, v128.load(q, 16)); }
      v128.store(q, c0);
      v128.store(q, c1, 16);
    }
  }
}

/** One LSTM step for `rows` rows: gates[rows x 4h] (i, f, g, o; replaced by their activations), previous cells (0 = none) -> cells, hidden, tanh(cells). */
export function lstmStep(gates: usize, bias: usize, previous: usize, cells: usize, tanhs: usize, hidden: usize, rows: i32, h: i32): void {
  const w = (h as usize) << 2;
  for (let r = 0; r < rows; r++) {
    for (let j: usize = 0; j < w; j += 16) {
      const i = sigmoid4(f32x4.add(v128.load(gates + j), v128.load(bias + j)));
      const f = sigmoid4(f32x4.add(v128.load(gates + w + j), v128.load(bias + w + j)));
      const g = tanh4(f32x4.add(v128.load(gates + 2 * w + j), v128.load(bias + 2 * w + j)));
      const o = sigmoid4(f32x4.add(v128.load(gates + 3 * w + j), v128.load(bias + 3 * w + j)));
      let c = f32x4.mul(i, g);
      if (previous) c = f32x4.add(c, f32x4.mul(f, v128.load(previous + j)));
      const t = tanh4(c);
      v128.store(gates + j, i);
      v128.store(gates + w + j, f);
      v128.store(gates + 2 * w + j, g);
      v128.store(gates + 3 * w + j, o);
      v128.store(cells + j, c);
      v128.store(tanhs + j, t);
      v128.store(hidden + j, f32x4.mul(o, t));
    }
    gates += 4 * w;
    if (previous) previous += w;
    cells += w;
    tanhs += w;
    hidden += w;
  }
}

/**
 * Backward through one step: dHidden, dCell (in: from the next step; out: for the previous step), activations -> gates replaced by
 * their gradients before the non-linearity. `previous` may be 0.
 */
export function lstmStepBackward(gates: usize, previous: usize, tanhs: usize, dHidden: usize, dCell: usize, rows: i32, h: i32): void {
  const w = (h as usize) << 2;
  const one = f32x4.splat(1);
  for (let r = 0; r < rows; r++) {
    for (let j: usize = 0; j < w; j += 16) {
      const i = v128.load(gates + j);
      const f = v128.load(gates + w + j);
      const g = v128.load(gates + 2 * w + j);
      const o = v128.load(gates + 3 * w + j);
      const t = v128.load(tanhs + j);
      const dh = v128.load(dHidden + j);
      let dc = v128.load(dCell + j);
      dc = f32x4.add(dc, f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(t, t))));
      const dO = f32x4.mul(f32x4.mul(dh, t), f32x4.mul(o, f32x4.sub(one, o)));
      const dI = f32x4.mul(f32x4.mul(dc, g), f32x4.mul(i, f32x4.sub(one, i)));
      const dG = f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(g, g)));
      let dF = f32x4.splat(0);
      if (previous) dF = f32x4.mul(f32x4.mul(dc, v128.load(previous + j)), f32x4.mul(f, f32x4.sub(one, f)));
      v128.store(gates + j, dI);
      v128.store(gates + w + j, dF);
      v128.store(gates + 2 * w + j, dG);
      v128.store(gates + 3 * w + j, dO);
      v128.store(dCell + j, f32x4.mul(dc, f));
    }
    gates += 4 * w;
    if (previous) previous += w;
    tanhs += w;
    dHidden += w;
    dCell += w;
  }
}

/** Copies rows: out[r] = source[index[r]], `width` floats each (a multiple of 4); row strides in floats. */
export function gatherRows(source: usize, sourceStride: i32, index: usize, out: usize, outStride: i32, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) {
    let from = source + ((i32.load(index + ((r as usize) << 2)) * sourceStride) as usize << 2);
    let to = out + ((r * outStride) as usize << 2);
    for (let j = 0; j < width; j += 4) {
      v128.store(to, v128.load(from));
      from += 16;
      to += 16;
    }
  }
}

/** target[index[r]] += source[r]; strides in floats. */
export function scatterAddRows(source: usize, sourceStride: i32, index: usize, target: usize, targetStride: i32, rows: i32, width: i32): void {
  for (let r = 0; r < rows; r++) {
    let from = source + ((r * sourceStride) as usize << 2);
    let to = target + ((i32.load(index + ((r as usize) << 2)) * targetStride) as usize << 2);
    for (let j = 0; j < width; j += 4) {
      v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
      from += 16;
      to += 16;
    }
  }
}

/** out[j] += sum over rows of source[r, j]. */
export function sumRows(source: usize, rows: i32, width: i32, out: usize): void {
  for (let r = 0; r < rows; r++) {
    for (let j: usize = 0; j < (width as usize) << 2; j += 16) v128.store(out + j, f32x4.add(v128.load(out + j), v128.load(source + j)));
    source += (width as usize) << 2;
  }
}

let state: u32 = 1;
export function seed(value: u32): void { state = value == 0 ? 0x9e3779b9 : value; }

/** Multiplies values by 0 or 1/(1-rate), chosen by xorshift32, and keeps the factors in `mask`. */
export function dropout(values: usize, mask: usize, count: i32, rate: f32): void {
  const limit = (rate * 4294967295.0) as u32;
  const keep: f32 = 1 / (1 - rate);
  let x = state;
  for (let i: usize = 0; i < (count as usize) << 2; i += 4) {
    x ^= x << 13; x ^= x >> 17; x ^= x << 5;
    const factor: f32 = x < limit ? 0 : keep;
    f32.store(mask + i, factor);
    f32.store(values + i, f32.load(values + i) * factor);
  }
  state = x;
}

/** values *= factors, element by element. */
export function multiply(values: usize, factors: usize, count: i32): void {
  for (let i: usize = 0; i < (count as usize) << 2; i += 16) v128.store(values + i, f32x4.mul(v128.load(values + i), v128.load(factors + i)));
}

/** Adam (Kingma & Ba 2015) on `count` weights; clears the gradients; `average` follows the weights with weight 1 - keep. */
export function adam(w: usize, g: usize, m: usize, v: usize, average: usize, count: i32, rate: f32, scale: f32, correction1: f32, correction2: f32, keep: f32): void {
  const b1 = f32x4.splat(0.9), b2 = f32x4.splat(0.999), n1 = f32x4.splat(0.1), n2 = f32x4.splat(0.001);
  const eps = f32x4.splat(1e-8), lr = f32x4.splat(rate * correction1), c2 = f32x4.splat(correction2), sc = f32x4.splat(scale);
  const k = f32x4.splat(keep), zero = f32x4.splat(0);
  for (let i: usize = 0; i < (count as usize) << 2; i += 16) {
    const grad = f32x4.mul(v128.load(g + i), sc);
    const m1 = f32x4.add(f32x4.mul(v128.load(m + i), b1), f32x4.mul(grad, n1));
    const v1 = f32x4.add(f32x4.mul(v128.load(v + i), b2), f32x4.mul(f32x4.mul(grad, grad), n2));
    v128.store(m + i, m1);
    v128.store(v + i, v1);
    const next = f32x4.sub(v128.load(w + i), f32x4.div(f32x4.mul(lr, m1), f32x4.add(f32x4.sqrt(f32x4.mul(v1, c2)), eps)));
    v128.store(w + i, next);
    const old = v128.load(average + i);
    v128.store(average + i, f32x4.add(next, f32x4.mul(k, f32x4.sub(old, next))));
    v128.store(g + i, zero);
  }
}

/** Sum of squares, for clipping the gradient's norm. */
export function sumSquares(values: usize, count: i32): f32 {
  let sum = f32x4.splat(0);
  for (let i: usize = 0; i < (count as usize) << 2; i += 16) { const x = v128.load(values + i); sum = f32x4.add(sum, f32x4.mul(x, x)); }
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
}
