package crampexplorer.evidence;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Numbers codes, so that a set of them is a row of bits: what is looked at a thousand
 * times for one answer is compared in a few steps.
 */
public final class Numbering {

	private final Map<Slug, Integer> numbers = new HashMap<>();

	private final List<Slug> codes = new ArrayList<>();

	/**
	 * By another numbering, the number here of each of its codes; -1 where it has none.
	 */
	private final Map<Numbering, int[]> numbersOf = new ConcurrentHashMap<>();

	/**
	 * Numbers these from 0, in the order in which they come.
	 * @param codes any of which may be repeated
	 */
	public Numbering(Collection<Slug> codes) {
		for (Slug code : codes) {
			if (this.numbers.putIfAbsent(code, this.codes.size()) == null) {
				this.codes.add(code);
			}
		}
	}

	/** How many there are. */
	public int size() {
		return this.codes.size();
	}

	/** The code of a number from 0 to {@link #size()} less 1. */
	public Slug get(int number) {
		return this.codes.get(number);
	}

	/** The number of a code; -1 where it has none. */
	public int number(Slug code) {
		return this.numbers.getOrDefault(code, -1);
	}

	/** Whether the number of a code is among these. */
	public boolean in(BitSet bits, Slug code) {
		int number = number(code);
		return number >= 0 && bits.get(number);
	}

	/**
	 * The codes of these numbers, each below {@link #size()}, in their order; they must
	 * not change.
	 */
	public List<Slug> inOrder(BitSet bits) {
		return new Codes(bits);
	}

	/** Whether all of these are among others. */
	public static boolean isWithin(BitSet these, BitSet others) {
		for (int number = these.nextSetBit(0); number >= 0; number = these.nextSetBit(number + 1)) {
			if (!others.get(number)) {
				return false;
			}
		}
		return true;
	}

	/** Those of these codes that have a number. */
	public BitSet bits(Collection<Slug> codes) {
		if (codes instanceof Codes numbered) {
			return numbered.numberedBy(this);
		}
		BitSet bits = new BitSet(this.codes.size());
		for (Slug code : codes) {
			int number = number(code);
			if (number >= 0) {
				bits.set(number);
			}
		}
		return bits;
	}

	private int[] numbersOf(Numbering other) {
		return this.numbersOf.computeIfAbsent(other,
				(numbering) -> numbering.codes.stream().mapToInt(this::number).toArray());
	}

	/** Codes in order that know their numbers, and are looked into by these. */
	private final class Codes extends AbstractList<Slug> implements RandomAccess {

		private final BitSet bits;

		private final Slug[] inOrder;

		Codes(BitSet bits) {
			this.bits = bits;
			this.inOrder = bits.stream().mapToObj(Numbering.this::get).toArray(Slug[]::new);
		}

		/** Their numbers there, without a look at the codes. */
		private BitSet numberedBy(Numbering other) {
			int[] numbers = other.numbersOf(Numbering.this);
			BitSet there = new BitSet(other.size());
			for (int number = this.bits.nextSetBit(0); number >= 0; number = this.bits.nextSetBit(number + 1)) {
				if (numbers[number] >= 0) {
					there.set(numbers[number]);
				}
			}
			return there;
		}

		@Override
		public boolean contains(@Nullable Object code) {
			return code instanceof Slug slug && in(this.bits, slug);
		}

		@Override
		public Slug get(int place) {
			return this.inOrder[place];
		}

		@Override
		public int size() {
			return this.inOrder.length;
		}

		@Override
		public Spliterator<Slug> spliterator() {
			return Arrays.spliterator(this.inOrder);
		}

	}

}
