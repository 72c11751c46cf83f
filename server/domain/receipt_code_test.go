package domain

import (
	"strings"
	"testing"
)

func TestAReceiptCodeIsReadHoweverItIsWritten(t *testing.T) {
	t.Parallel()
	code := NewReceiptCode([]byte("secret"), "id")
	shown := code.String()
	if len(code) != receiptDigits || len(strings.Fields(shown)) != 5 || NewReceiptCode([]byte("secret"), "id") != code {
		t.Errorf("%q shown as %q", code, shown)
	}
	for _, text := range []string{
		shown, string(code), " " + strings.ReplaceAll(shown, " ", "-") + "\n", strings.ReplaceAll(shown, " ", "\u00a0"),
		strings.ReplaceAll(shown, " ", " – "),
	} {
		if got, err := ParseReceiptCode(text); err != nil || got != code {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
}

func TestNobodyElseHasTheCode(t *testing.T) {
	t.Parallel()
	code := NewReceiptCode([]byte("secret"), "id")
	if NewReceiptCode([]byte("secret"), "other") == code || NewReceiptCode([]byte("other"), "id") == code ||
		strings.Contains(code.Hash(), string(code)) {
		t.Error("a code is not its own")
	}
}

func TestASlipOfOneDigitIsNoticed(t *testing.T) {
	t.Parallel()
	code := string(NewReceiptCode([]byte("secret"), "id"))
	for i := range code {
		for digit := byte('0'); digit <= '9'; digit++ {
			slip := code[:i] + string(digit) + code[i+1:]
			if _, err := ParseReceiptCode(slip); (err == nil) != (slip == code) {
				t.Errorf("%s: %v", slip, err)
			}
		}
	}
	for _, text := range []string{"", "hej", code[:19], code + "0", "x" + code[1:], strings.Repeat("1", 300)} {
		if _, err := ParseReceiptCode(text); !IsCode(err, Invalid) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func FuzzParseReceiptCode(f *testing.F) {
	f.Add("1234 5678 9012 3456 7890")
	f.Add("–\u00a0")
	f.Fuzz(func(t *testing.T, text string) {
		if code, err := ParseReceiptCode(text); err == nil {
			if again, err := ParseReceiptCode(code.String()); err != nil || again != code {
				t.Errorf("%q is read as %q and then as %q", text, code, again)
			}
		}
	})
}
