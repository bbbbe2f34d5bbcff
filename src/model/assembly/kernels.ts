// The inner loops of reading, in AssemblyScript; ../kernels.ts says what each does and reference-kernels.ts does the same in plain
// TypeScript. Pointers are byte offsets into the imported memory.

import { sigmoid4, tanh4 } from './activations';

export function multiply(
  a: usize, strideA: i32, rowScales: usize, packed: usize, columnScales: usize, out: usize, strideOut: i32,
  rows: i32, columns: i32, depth: i32, accumulate: i32,
): void {
  const rowA = (strideA as usize) << 1;
  const rowOut = (strideOut as usize) << 2;
  const pairs = depth >> 1;
  const panel = (pairs as usize) << 5;
  for (let j = 0; j < columns; j += 8) {
    const b0 = packed + ((j >> 3) as usize) * panel;
    const scale0 = v128.load(columnScales + ((j as usize) << 2));
    const scale1 = v128.load(columnScales + ((j as usize) << 2), 16);
    let i = 0;
    for (; i + 4 <= rows; i += 4) {
      let p0 = a + (i as usize) * rowA;
      let p1 = p0 + rowA;
      let p2 = p1 + rowA;
      let p3 = p2 + rowA;
      let b = b0;
      let c00 = i32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
      for (let l = 0; l < pairs; l++) {
        const v0 = v128.load(b);
        const v1 = v128.load(b, 16);
        b += 32;
        let s = v128.load32_splat(p0);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(s, v0));
        c01 = i32x4.add(c01, i32x4.dot_i16x8_s(s, v1));
        s = v128.load32_splat(p1);
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(s, v0));
        c11 = i32x4.add(c11, i32x4.dot_i16x8_s(s, v1));
        s = v128.load32_splat(p2);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(s, v0));
        c21 = i32x4.add(c21, i32x4.dot_i16x8_s(s, v1));
        s = v128.load32_splat(p3);
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(s, v0));
        c31 = i32x4.add(c31, i32x4.dot_i16x8_s(s, v1));
        p0 += 4; p1 += 4; p2 += 4; p3 += 4;
      }
      let q = out + (i as usize) * rowOut + ((j as usize) << 2);
      let r = rowScales + ((i as usize) << 2);
      finish(q, c00, c01, scale0, scale1, f32.load(r), accumulate);
      finish(q + rowOut, c10, c11, scale0, scale1, f32.load(r, 4), accumulate);
      finish(q + 2 * rowOut, c20, c21, scale0, scale1, f32.load(r, 8), accumulate);
      finish(q + 3 * rowOut, c30, c31, scale0, scale1, f32.load(r, 12), accumulate);
    }
    for (; i < rows; i++) {
      let p = a + (i as usize) * rowA;
      let b = b0;
      let c0 = i32x4.splat(0), c1 = c0;
      for (let l = 0; l < pairs; l++) {
        const s = v128.load32_splat(p);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(s, v128.load(b)));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(s, v128.load(b, 16)));
        b += 32;
        p += 4;
      }
      finish(out + (i as usize) * rowOut + ((j as usize) << 2), c0, c1, scale0, scale1, f32.load(rowScales + ((i as usize) << 2)), accumulate);
    }
  }
}

// @ts-ignore: decorator
@inline
function finish(q: usize, c0: v128, c1: v128, scale0: v128, scale1: v128, rowScale: f32, accumulate: i32): void {
  const s = f32x4.splat(rowScale);
  let x = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(c0), scale0), s);
  let y = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(c1), scale1), s);
  if (accumulate) {
    x = f32x4.add(x, v128.load(q));
    y = f32x4.add(y, v128.load(q, 16));
  }
  v128.store(q, x);
  v128.store(q, y, 16);
}

export function addRows(one: usize, oneIndex: usize, other: usize, otherIndex: usize, stride: i32, out: usize, rows: i32, width: i32): void {
  const step = (stride as usize) << 2;
  for (let r = 0; r < rows; r++) {
    let a = one + (i32.load(oneIndex + ((r as usize) << 2)) as usize) * step;
    let b = other + (i32.load(otherIndex + ((r as usize) << 2)) as usize) * step;
    for (let j = 0; j < width; j += 4) {
      v128.store(out, f32x4.add(v128.load(a), v128.load(b)));
      a += 16;
      b += 16;
      out += 16;
    }
  }
}

export function gatherRows(source: usize, index: usize, out: usize, rows: i32, width: i32): void {
  const bytes = (width as usize) << 1;
  for (let r = 0; r < rows; r++) {
    const from = source + (i32.load(index + ((r as usize) << 2)) as usize) * bytes;
    for (let j: usize = 0; j < bytes; j += 16) v128.store(out + j, v128.load(from + j));
    out += bytes;
  }
}

export function scatterRows(source: usize, index: usize, out: usize, outStride: i32, rows: i32, width: i32): void {
  const bytes = (width as usize) << 1;
  const step = (outStride as usize) << 1;
  for (let r = 0; r < rows; r++) {
    const to = out + (i32.load(index + ((r as usize) << 2)) as usize) * step;
    for (let j: usize = 0; j < bytes; j += 16) v128.store(to + j, v128.load(source + j));
    source += bytes;
  }
}

export function stepLstm(gates: usize, bias: usize, cells: usize, isFirst: i32, hidden: usize, rows: i32, width: i32): void {
  const w = (width as usize) << 2;
  const full = f32x4.splat(2047);
  for (let r = 0; r < rows; r++) {
    for (let j: usize = 0; j < w; j += 32) {
      const low = lstmCell(gates + j, bias + j, cells + j, w, isFirst);
      const high = lstmCell(gates + j + 16, bias + j + 16, cells + j + 16, w, isFirst);
      const a = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(low, full)));
      const b = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(high, full)));
      v128.store(hidden + (j >> 1), i16x8.narrow_i32x4_s(a, b));
    }
    gates += 4 * w;
    cells += w;
    hidden += w >> 1;
  }
}

// @ts-ignore: decorator
@inline
function lstmCell(gates: usize, bias: usize, cells: usize, w: usize, isFirst: i32): v128 {
  const i = sigmoid4(f32x4.add(v128.load(gates), v128.load(bias)));
  const g = tanh4(f32x4.add(v128.load(gates + 2 * w), v128.load(bias + 2 * w)));
  const o = sigmoid4(f32x4.add(v128.load(gates + 3 * w), v128.load(bias + 3 * w)));
  let c = f32x4.mul(i, g);
  if (!isFirst) {
    const f = sigmoid4(f32x4.add(v128.load(gates + w), v128.load(bias + w)));
    c = f32x4.add(c, f32x4.mul(f, v128.load(cells)));
  }
  v128.store(cells, c);
  return f32x4.mul(o, tanh4(c));
}

export function alignVectors(
  a: usize, countOfA: i32, b: usize, countOfB: i32, width: i32, least: f64, taken: f64, ofA: usize, ofB: usize,
): void {
  const bytes = (width as usize) << 2;
  for (let i = 0; i < countOfA; i++) {
    const one = i32.load(a + ((i as usize) << 2)) as usize;
    if (one === 0) continue;
    const atA = ofA + ((i as usize) << 3);
    for (let j = 0; j < countOfB; j++) {
      const two = i32.load(b + ((j as usize) << 2)) as usize;
      const atB = ofB + ((j as usize) << 3);
      if (two === 0 || (f64.load(atA) === taken && f64.load(atB) === taken)) continue;
      let sum = f32x4.splat(0);
      for (let column: usize = 0; column < bytes; column += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(one + column), v128.load(two + column)));
      }
      const cosine =
        ((f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1)) +
          (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))) as f64;
      if (cosine < least) continue;
      if (cosine > f64.load(atA)) f64.store(atA, cosine);
      if (cosine > f64.load(atB)) f64.store(atB, cosine);
    }
  }
}
