(module
  ;; The steps of the network that take time. All numbers are single precision, each step rounded, sums in four lanes, so
  ;; that plain JavaScript (plain-machine.ts) can do the very same.
  ;;
  ;; y[t, n] = bias[n] + scale[n] · own[t] · (the sum over k of q[t, k] · w[k, n]), for `rows` rows.
  ;; q are the rows of x rounded to whole numbers of at most 1023, own[t] what one of them stands for. The sums are whole
  ;; numbers.
  ;;   x: rows of f32.  w: for each two of the k, for each n, their two weights as i16.  scale, bias: f32.
  ;;   q: room for the rounded rows as i16.  own: room for an f32 a row.  y: rows of f32.
  ;; `rows` is rounded up to a multiple of four, `inputs` is a multiple of eight, `width` (outputs) of sixteen.
  (memory (export "memory") 1)

  (func (export "product")
    (param $x i32) (param $q i32) (param $own i32) (param $w i32) (param $scale i32) (param $bias i32) (param $y i32)
    (param $rows i32) (param $inputs i32) (param $width i32)
    (call $round (local.get $x) (local.get $q) (local.get $own) (local.get $rows) (local.get $inputs))
    (call $multiply (local.get $q) (local.get $own) (local.get $w) (local.get $scale) (local.get $bias) (local.get $y)
      (local.get $rows) (i32.shl (local.get $inputs) (i32.const 1)) (i32.shl (local.get $width) (i32.const 2))))

  (func $round (param $x i32) (param $q i32) (param $own i32) (param $rows i32) (param $inputs i32)
    (local $end i32) (local $at i32) (local $most v128) (local $largest f32) (local $factor v128) (local $a v128) (local $b v128)
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $end (i32.add (local.get $x) (i32.shl (local.get $inputs) (i32.const 2))))
        (local.set $most (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $x))
        (loop $look
          (local.set $most (f32x4.max (local.get $most) (f32x4.abs (v128.load (local.get $at)))))
          (br_if $look (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
        (local.set $largest
          (f32.max
            (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most)))
            (f32.max (f32x4.extract_lane 2 (local.get $most)) (f32x4.extract_lane 3 (local.get $most)))))
        (f32.store (local.get $own) (f32.div (local.get $largest) (f32.const 1023)))
        (local.set $factor
          (f32x4.splat
            (select (f32.const 0) (f32.div (f32.const 1023) (local.get $largest)) (f32.eq (local.get $largest) (f32.const 0)))))
        (loop $write
          (local.set $a (f32x4.mul (v128.load (local.get $x)) (local.get $factor)))
          (local.set $b (f32x4.mul (v128.load offset=16 (local.get $x)) (local.get $factor)))
          ;; a half with the number's sign, then towards zero
          (v128.store (local.get $q)
            (i16x8.narrow_i32x4_s
              (i32x4.trunc_sat_f32x4_s (f32x4.add (local.get $a)
                (v128.or (v128.and (local.get $a) (v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000)) (v128.const f32x4 0.5 0.5 0.5 0.5))))
              (i32x4.trunc_sat_f32x4_s (f32x4.add (local.get $b)
                (v128.or (v128.and (local.get $b) (v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000)) (v128.const f32x4 0.5 0.5 0.5 0.5))))))
          (local.set $q (i32.add (local.get $q) (i32.const 16)))
          (br_if $write (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 32))) (local.get $end))))
        (local.set $own (i32.add (local.get $own) (i32.const 4)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; Rows by four, outputs by eight: $a0 … $a3 are the first four outputs of the four rows, $b0 … $b3 the other four.
  ;; One step multiplies two inputs with two weights for four outputs and adds the pairs.
  (func $multiply
    (param $q i32) (param $own i32) (param $w i32) (param $scale i32) (param $bias i32) (param $y i32) (param $rows i32)
    (param $inputs i32) ;; bytes of a row of q
    (param $width i32)  ;; bytes of a row of y, and of a pair of rows of w
    (local $n i32) (local $p i32) (local $end i32) (local $v v128) (local $w0 v128) (local $w1 v128)
    (local $s0 v128) (local $s1 v128) (local $b v128) (local $c v128)
    (local $x0 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32)
    (local $y0 i32) (local $y1 i32) (local $y2 i32) (local $y3 i32)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (block $done
      (loop $four
        (br_if $done (i32.le_s (local.get $rows) (i32.const 0)))
        (local.set $n (i32.const 0))
        (loop $outputs
          (local.set $a0 (v128.const i32x4 0 0 0 0))
          (local.set $a1 (v128.const i32x4 0 0 0 0))
          (local.set $a2 (v128.const i32x4 0 0 0 0))
          (local.set $a3 (v128.const i32x4 0 0 0 0))
          (local.set $b0 (v128.const i32x4 0 0 0 0))
          (local.set $b1 (v128.const i32x4 0 0 0 0))
          (local.set $b2 (v128.const i32x4 0 0 0 0))
          (local.set $b3 (v128.const i32x4 0 0 0 0))
          (local.set $p (i32.add (local.get $w) (local.get $n)))
          (local.set $x0 (local.get $q))
          (local.set $x1 (i32.add (local.get $x0) (local.get $inputs)))
          (local.set $x2 (i32.add (local.get $x1) (local.get $inputs)))
          (local.set $x3 (i32.add (local.get $x2) (local.get $inputs)))
          (local.set $end (local.get $x1))
          (loop $pairs
            (local.set $w0 (v128.load (local.get $p)))
            (local.set $w1 (v128.load offset=16 (local.get $p)))
            (local.set $v (v128.load32_splat (local.get $x0)))
            (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b0 (i32x4.add (local.get $b0) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (local.get $x1)))
            (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b1 (i32x4.add (local.get $b1) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (local.get $x2)))
            (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b2 (i32x4.add (local.get $b2) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $v (v128.load32_splat (local.get $x3)))
            (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $v) (local.get $w0))))
            (local.set $b3 (i32x4.add (local.get $b3) (i32x4.dot_i16x8_s (local.get $v) (local.get $w1))))
            (local.set $x1 (i32.add (local.get $x1) (i32.const 4)))
            (local.set $x2 (i32.add (local.get $x2) (i32.const 4)))
            (local.set $x3 (i32.add (local.get $x3) (i32.const 4)))
            (local.set $p (i32.add (local.get $p) (local.get $width)))
            (local.set $x0 (i32.add (local.get $x0) (i32.const 4)))
            (br_if $pairs (i32.lt_u (local.get $x0) (local.get $end))))
          (local.set $s0 (v128.load (i32.add (local.get $scale) (local.get $n))))
          (local.set $s1 (v128.load offset=16 (i32.add (local.get $scale) (local.get $n))))
          (local.set $b (v128.load (i32.add (local.get $bias) (local.get $n))))
          (local.set $c (v128.load offset=16 (i32.add (local.get $bias) (local.get $n))))
          (local.set $y0 (i32.add (local.get $y) (local.get $n)))
          (local.set $y1 (i32.add (local.get $y0) (local.get $width)))
          (local.set $y2 (i32.add (local.get $y1) (local.get $width)))
          (local.set $y3 (i32.add (local.get $y2) (local.get $width)))
          (local.set $v (v128.load32_splat (local.get $own)))
          (v128.store (local.get $y0)
            (f32x4.add (local.get $b) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $a0)) (local.get $s0)) (local.get $v))))
          (v128.store offset=16 (local.get $y0)
            (f32x4.add (local.get $c) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $b0)) (local.get $s1)) (local.get $v))))
          (local.set $v (v128.load32_splat offset=4 (local.get $own)))
          (v128.store (local.get $y1)
            (f32x4.add (local.get $b) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $a1)) (local.get $s0)) (local.get $v))))
          (v128.store offset=16 (local.get $y1)
            (f32x4.add (local.get $c) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $b1)) (local.get $s1)) (local.get $v))))
          (local.set $v (v128.load32_splat offset=8 (local.get $own)))
          (v128.store (local.get $y2)
            (f32x4.add (local.get $b) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $a2)) (local.get $s0)) (local.get $v))))
          (v128.store offset=16 (local.get $y2)
            (f32x4.add (local.get $c) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $b2)) (local.get $s1)) (local.get $v))))
          (local.set $v (v128.load32_splat offset=12 (local.get $own)))
          (v128.store (local.get $y3)
            (f32x4.add (local.get $b) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $a3)) (local.get $s0)) (local.get $v))))
          (v128.store offset=16 (local.get $y3)
            (f32x4.add (local.get $c) (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $b3)) (local.get $s1)) (local.get $v))))
          (local.set $n (i32.add (local.get $n) (i32.const 32)))
          (br_if $outputs (i32.lt_u (local.get $n) (local.get $width))))
        (local.set $q (i32.add (local.get $q) (i32.shl (local.get $inputs) (i32.const 2))))
        (local.set $own (i32.add (local.get $own) (i32.const 16)))
        (local.set $y (i32.add (local.get $y) (i32.shl (local.get $width) (i32.const 2))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 4)))
        (br $four))))

  ;; Each row of x to mean 0 and variance 1, times gain, plus shift. Sums run in four lanes: k, k + 4, k + 8 …
  (func (export "normalise")
    (param $x i32) (param $gain i32) (param $shift i32) (param $y i32) (param $rows i32) (param $hidden i32)
    (local $at i32) (local $end i32) (local $g i32) (local $s i32)
    (local $sum v128) (local $square v128) (local $v v128) (local $mean f32) (local $size f32) (local $means v128) (local $scale v128)
    (local.set $size (f32.convert_i32_s (local.get $hidden)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $end (i32.add (local.get $x) (i32.shl (local.get $hidden) (i32.const 2))))
        (local.set $sum (v128.const f32x4 0 0 0 0))
        (local.set $square (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $x))
        (loop $look
          (local.set $v (v128.load (local.get $at)))
          (local.set $sum (f32x4.add (local.get $sum) (local.get $v)))
          (local.set $square (f32x4.add (local.get $square) (f32x4.mul (local.get $v) (local.get $v))))
          (br_if $look (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
        (local.set $mean (f32.div (call $total (local.get $sum)) (local.get $size)))
        (local.set $means (f32x4.splat (local.get $mean)))
        (local.set $scale
          (f32x4.splat
            (f32.div (f32.const 1)
              (f32.sqrt
                (f32.add
                  (f32.sub (f32.div (call $total (local.get $square)) (local.get $size)) (f32.mul (local.get $mean) (local.get $mean)))
                  (f32.const 1e-5))))))
        (local.set $g (local.get $gain))
        (local.set $s (local.get $shift))
        (loop $write
          (v128.store (local.get $y)
            (f32x4.add
              (f32x4.mul
                (f32x4.mul (f32x4.sub (v128.load (local.get $x)) (local.get $means)) (local.get $scale))
                (v128.load (local.get $g)))
              (v128.load (local.get $s))))
          (local.set $y (i32.add (local.get $y) (i32.const 16)))
          (local.set $g (i32.add (local.get $g) (i32.const 16)))
          (local.set $s (i32.add (local.get $s) (i32.const 16)))
          (br_if $write (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; x[t] += value · sigmoid(gate). A row of `out` is what a word gives to the next word, to itself and to the one before:
  ;; three times `hidden` values and `hidden` gates. borders[t] is 1 where a sentence starts, and after the last.
  (func (export "convolve")
    (param $x i32) (param $out i32) (param $width i32) (param $borders i32) (param $table i32) (param $rows i32) (param $hidden i32)
    (local $t i32) (local $k i32) (local $bytes i32) (local $own i32) (local $left i32) (local $right i32)
    (local $value v128) (local $gate v128)
    (local.set $bytes (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $width (i32.shl (local.get $width) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.ge_u (local.get $t) (local.get $rows)))
        (local.set $own (i32.add (local.get $out) (i32.shl (local.get $bytes) (i32.const 1))))
        (local.set $left (i32.load8_u (i32.add (local.get $borders) (local.get $t))))
        (local.set $right (i32.load8_u offset=1 (i32.add (local.get $borders) (local.get $t))))
        (local.set $k (i32.const 0))
        (loop $channels
          (local.set $value (v128.load (i32.add (local.get $own) (local.get $k))))
          (local.set $gate (v128.load (i32.add (i32.add (local.get $own) (local.get $bytes)) (local.get $k))))
          (if (i32.eqz (local.get $left))
            (then
              (local.set $value (f32x4.add (local.get $value)
                (v128.load (i32.add (i32.sub (local.get $out) (local.get $width)) (local.get $k)))))
              (local.set $gate (f32x4.add (local.get $gate)
                (v128.load (i32.add (i32.add (i32.sub (local.get $out) (local.get $width)) (local.get $bytes)) (local.get $k)))))))
          (if (i32.eqz (local.get $right))
            (then
              (local.set $value (f32x4.add (local.get $value)
                (v128.load (i32.add (i32.add (i32.add (local.get $out) (local.get $width)) (i32.shl (local.get $bytes) (i32.const 2))) (local.get $k)))))
              (local.set $gate (f32x4.add (local.get $gate)
                (v128.load (i32.add (i32.add (i32.add (local.get $out) (local.get $width)) (i32.mul (local.get $bytes) (i32.const 5))) (local.get $k)))))))
          (v128.store (i32.add (local.get $x) (local.get $k))
            (f32x4.add (v128.load (i32.add (local.get $x) (local.get $k)))
              (f32x4.mul (local.get $value) (call $sigmoid (local.get $gate) (local.get $table)))))
          (br_if $channels (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $bytes))))
        (local.set $x (i32.add (local.get $x) (local.get $bytes)))
        (local.set $out (i32.add (local.get $out) (local.get $width)))
        (local.set $t (i32.add (local.get $t) (i32.const 1)))
        (br $row))))

  ;; y[t] = y[t − 1] + sigmoid(gate) · (value − y[t − 1]) for the first half of the channels, y[t + 1] for the other half;
  ;; 0 beyond a sentence. A row of `out` is `hidden` gates and `hidden` values.
  (func (export "average")
    (param $out i32) (param $width i32) (param $borders i32) (param $table i32) (param $y i32) (param $rows i32) (param $hidden i32)
    (local $t i32) (local $bytes i32) (local $half i32)
    (local.set $bytes (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $half (i32.shr_u (local.get $bytes) (i32.const 1)))
    (local.set $width (i32.shl (local.get $width) (i32.const 2)))
    (block $forwards
      (loop $row
        (br_if $forwards (i32.ge_u (local.get $t) (local.get $rows)))
        (call $step
          (i32.add (local.get $out) (i32.mul (local.get $t) (local.get $width)))
          (i32.add (local.get $y) (i32.mul (local.get $t) (local.get $bytes)))
          (i32.sub (i32.const 0) (local.get $bytes))
          (i32.load8_u (i32.add (local.get $borders) (local.get $t)))
          (local.get $table) (i32.const 0) (local.get $half) (local.get $bytes))
        (local.set $t (i32.add (local.get $t) (i32.const 1)))
        (br $row)))
    (block $backwards
      (loop $row
        (br_if $backwards (i32.eqz (local.get $t)))
        (local.set $t (i32.sub (local.get $t) (i32.const 1)))
        (call $step
          (i32.add (local.get $out) (i32.mul (local.get $t) (local.get $width)))
          (i32.add (local.get $y) (i32.mul (local.get $t) (local.get $bytes)))
          (local.get $bytes)
          (i32.load8_u offset=1 (i32.add (local.get $borders) (local.get $t)))
          (local.get $table) (local.get $half) (local.get $bytes) (local.get $bytes))
        (br $row))))

  ;; One row of an average; `before` is the way to the row it follows, `$first` 1 where there is none.
  (func $step
    (param $out i32) (param $y i32) (param $before i32) (param $first i32) (param $table i32) (param $k i32) (param $end i32) (param $bytes i32)
    (local $h v128)
    (loop $channels
      (local.set $h
        (if (result v128) (local.get $first)
          (then (v128.const f32x4 0 0 0 0))
          (else (v128.load (i32.add (i32.add (local.get $y) (local.get $before)) (local.get $k))))))
      (v128.store (i32.add (local.get $y) (local.get $k))
        (f32x4.add (local.get $h)
          (f32x4.mul
            (call $sigmoid (v128.load (i32.add (local.get $out) (local.get $k))) (local.get $table))
            (f32x4.sub (v128.load (i32.add (i32.add (local.get $out) (local.get $bytes)) (local.get $k))) (local.get $h)))))
      (br_if $channels (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $end)))))

  ;; x[t] += y[t]; rows of y are `width` apart.
  (func (export "add") (param $x i32) (param $y i32) (param $width i32) (param $rows i32) (param $hidden i32)
    (local $k i32) (local $bytes i32)
    (local.set $bytes (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $width (i32.shl (local.get $width) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $k (i32.const 0))
        (loop $channels
          (v128.store (i32.add (local.get $x) (local.get $k))
            (f32x4.add
              (v128.load (i32.add (local.get $x) (local.get $k)))
              (v128.load (i32.add (local.get $y) (local.get $k)))))
          (br_if $channels (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $bytes))))
        (local.set $x (i32.add (local.get $x) (local.get $bytes)))
        (local.set $y (i32.add (local.get $y) (local.get $width)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; y[t, h] = the sum over k of x[t, k] · z[h, k]; in four lanes.
  (func (export "compare")
    (param $x i32) (param $width i32) (param $z i32) (param $y i32) (param $rows i32) (param $heads i32) (param $inputs i32)
    (local $h i32) (local $at i32) (local $k i32) (local $sum v128)
    (local.set $inputs (i32.shl (local.get $inputs) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $h (i32.const 0))
        (local.set $at (local.get $z))
        (loop $head
          (local.set $sum (v128.const f32x4 0 0 0 0))
          (local.set $k (i32.const 0))
          (loop $inner
            (local.set $sum
              (f32x4.add (local.get $sum)
                (f32x4.mul (v128.load (i32.add (local.get $x) (local.get $k))) (v128.load (i32.add (local.get $at) (local.get $k))))))
            (br_if $inner (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $inputs))))
          (f32.store (local.get $y) (call $total (local.get $sum)))
          (local.set $y (i32.add (local.get $y) (i32.const 4)))
          (local.set $at (i32.add (local.get $at) (local.get $inputs)))
          (br_if $head (i32.lt_u (local.tee $h (i32.add (local.get $h) (i32.const 1))) (local.get $heads))))
        (local.set $x (i32.add (local.get $x) (i32.shl (local.get $width) (i32.const 2))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; y = the sum of rows of a table of 8-bit numbers, each times its scale. places: `count` times the place of a row in the
  ;; table (i32) and its scale (f32).
  (func (export "gather") (param $table i32) (param $places i32) (param $count i32) (param $y i32) (param $width i32)
    (local $k i32) (local $at i32) (local $end i32) (local $sum v128)
    (local.set $end (i32.add (local.get $places) (i32.shl (local.get $count) (i32.const 3))))
    (loop $numbers
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $at (local.get $places))
      (block $done
        (loop $row
          (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
          (local.set $sum
            (f32x4.add (local.get $sum)
              (f32x4.mul
                (f32x4.convert_i32x4_s
                  (i32x4.extend_low_i16x8_s
                    (i16x8.extend_low_i8x16_s
                      (v128.load32_zero
                        (i32.add
                          (i32.add (local.get $table) (i32.mul (i32.load (local.get $at)) (local.get $width)))
                          (local.get $k))))))
                (v128.load32_splat offset=4 (local.get $at)))))
          (local.set $at (i32.add (local.get $at) (i32.const 8)))
          (br $row)))
      (v128.store (i32.add (local.get $y) (i32.shl (local.get $k) (i32.const 2))) (local.get $sum))
      (br_if $numbers (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 4))) (local.get $width)))))

  (func $total (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; From a table of 4,097 steps of 1/256 from −8 to 8.
  (func $sigmoid (param $x v128) (param $table i32) (result v128)
    (local.set $x
      (i32x4.shl
        (i32x4.trunc_sat_f32x4_s
          (f32x4.add
            (f32x4.mul
              (f32x4.min (f32x4.max (local.get $x) (v128.const f32x4 -8 -8 -8 -8)) (v128.const f32x4 8 8 8 8))
              (v128.const f32x4 256 256 256 256))
            (v128.const f32x4 2048.5 2048.5 2048.5 2048.5)))
        (i32.const 2)))
    (v128.load32_lane 3 (i32.add (local.get $table) (i32x4.extract_lane 3 (local.get $x)))
      (v128.load32_lane 2 (i32.add (local.get $table) (i32x4.extract_lane 2 (local.get $x)))
        (v128.load32_lane 1 (i32.add (local.get $table) (i32x4.extract_lane 1 (local.get $x)))
          (v128.load32_zero (i32.add (local.get $table) (i32x4.extract_lane 0 (local.get $x)))))))))
