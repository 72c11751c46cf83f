package domain

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"unicode"
)

// ReceiptCode is what the sender of feedback keeps: twenty digits, which can be read aloud in any
// language and typed on any phone. The last is a check digit; the other nineteen are 63 bits that
// cannot be guessed.
type ReceiptCode string

const receiptDigits = 20

// NewReceiptCode is the code of the feedback with that id. It follows from the id and a secret of
// the installation, so that somebody who sends again, because the answer was lost, gets the same
// code though no code is kept anywhere; and whoever sees ids and not the secret cannot make one.
func NewReceiptCode(secret []byte, id string) ReceiptCode {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte("feedback receipt\x00" + id))
	codes := new(big.Int).Exp(big.NewInt(10), big.NewInt(receiptDigits-1), nil)
	n := new(big.Int).SetBytes(mac.Sum(nil))
	digits := fmt.Sprintf("%0*s", receiptDigits-1, n.Mod(n, codes).String())
	for check := byte('0'); check <= '9'; check++ {
		if hasCheckDigit(digits + string(check)) {
			digits += string(check)
			break
		}
	}
	return ReceiptCode(digits)
}

// ParseReceiptCode reads a code with whatever stands between its groups; a letter that looks like a
// digit is taken for it. INVALID at code.
func ParseReceiptCode(text string) (ReceiptCode, error) {
	wrong := func(message string) error { return invalid("code", message) }
	if len(text) > 200 {
		return "", wrong("Det där är ingen kvittokod. Den har 20 siffror.")
	}
	digits := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || strings.ContainsRune("-‐‑‒–.", r):
			return -1
		case r == 'o' || r == 'O':
			return '0'
		case strings.ContainsRune("iIlL", r):
			return '1'
		}
		return r
	}, text)
	switch {
	case digits == "":
		return "", wrong("Skriv kvittokoden som du fick när du skickade synpunkten.")
	case digits != digitsOf(digits):
		return "", wrong("Kvittokoden består bara av siffror.")
	case len(digits) != receiptDigits:
		return "", wrong(fmt.Sprintf("Kvittokoden har 20 siffror. Du har skrivit %d.", len(digits)))
	case !hasCheckDigit(digits):
		return "", wrong("Någon siffra i kvittokoden är fel. Läs den en gång till.")
	}
	return ReceiptCode(digits), nil
}

// String is the code in five groups of four, as it is shown.
func (c ReceiptCode) String() string {
	var groups []string
	for i := 0; i+4 <= len(c); i += 4 {
		groups = append(groups, string(c[i:i+4]))
	}
	return strings.Join(groups, " ")
}

// Hash is what is kept of the code, to find the feedback by.
func (c ReceiptCode) Hash() string {
	sum := sha256.Sum256([]byte("receipt\x00" + string(c)))
	return hex.EncodeToString(sum[:])
}

// ErrNoReceipt says that nothing has that code.
func ErrNoReceipt() error {
	return &Error{
		Code:    NotFound,
		Field:   "code",
		Message: "Det finns ingen synpunkt med den koden. Kontrollera att du har skrivit av den rätt.",
	}
}
