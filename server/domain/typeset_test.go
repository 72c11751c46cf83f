package domain

import "testing"

func TestRangesAndNumbersAreSetAsPeopleReadThem(t *testing.T) {
	for text, want := range map[string]string{
		"Medborgarlöfte Älvsbyn 2023-2025": "Medborgarlöfte Älvsbyn 2023–\u20602025",
		"kl. 04-08":                        "kl.\u00a004–\u206008",
		"kl. 04–08":                        "kl.\u00a004–\u206008",
		"2026-09-14":                       "2026-09-14",
		"TRF-170, 114 14":                  "TRF-170, 114 14",
	} {
		if got := Typeset(text); got != want {
			t.Errorf("%q is set as %q", text, got)
		}
	}
	for n, want := range map[int]string{
		0: "0", 999: "999", 1044: "1\u00a0044", 1234567: "1\u00a0234\u00a0567", -999: "-999", -1000: "-1\u00a0000",
	} {
		if got := Grouped(n); got != want {
			t.Errorf("%d is %q", n, got)
		}
	}
}
