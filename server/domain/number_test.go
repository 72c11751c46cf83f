package domain

import "testing"

func TestNumbersAreGroupedAsPeopleReadThem(t *testing.T) {
	for n, want := range map[int]string{
		0: "0", 999: "999", 1044: "1\u00a0044", 1234567: "1\u00a0234\u00a0567", -999: "-999", -1000: "-1\u00a0000",
	} {
		if got := Grouped(n); got != want {
			t.Errorf("%d is %q", n, got)
		}
	}
}
