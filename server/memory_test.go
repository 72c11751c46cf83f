package main

import "testing"

func TestMemoryIsTakenWithinBounds(t *testing.T) {
	t.Parallel()
	for available, want := range map[int64]int64{
		64 << 20: leastMemory, 500 << 20: 500 << 20 / 10 * 6, 64 << 30: mostMemory,
	} {
		if got := memoryLimit(available); got != want {
			t.Errorf("of %d MB: %d, want %d", available>>20, got>>20, want>>20)
		}
	}
	if availableMemory() <= 0 {
		t.Error("there is no memory")
	}
}
