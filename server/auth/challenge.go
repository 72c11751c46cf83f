package auth

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"strconv"
	"strings"
	"time"
)

// The measures of a task for those who are not signed in.
const (
	ChallengeLife   = 20 * time.Minute
	ChallengeWait   = 2 * time.Second // how soon after the task the answer may come: no person is quicker
	easiestTask     = 50_000          // numbers to try at most: well under a second on a cheap phone
	doublings       = 6               // the hardest task for one address is 64 times the easiest
	commonDoublings = 3               // and the hardest for everybody's sake 8 times

	floodWindow     = 10 * time.Minute
	tasksPerAddress = 30  // in the window
	perDoubling     = 3   // tasks of one address that double its next
	tasksForAll     = 600 // in the window; beyond it the task is as hard as it gets for everybody
	allPerDoubling  = 120
)

// What can be wrong with an answer. Which of them it is may be told: none helps whoever cannot do
// the work.
var (
	ErrProofMalformed = errors.New("auth: the proof of work is not one of ours")
	ErrProofExpired   = errors.New("auth: the proof of work has expired")
	ErrProofEarly     = errors.New("auth: the proof of work came too soon")
	ErrProofWrong     = errors.New("auth: the proof of work does not answer its task")
)

// Challenge is a task: find the whole number n from 0 up to, not including, Max for which the
// SHA-256 of Salt followed by n in decimal digits is Target (in hexadecimal). The proof is Ticket,
// a full stop and n. It is the scheme of ALTCHA: what is to be found is known to exist, so the work
// is bounded, half of Max on average.
//
// Nothing is remembered of a task that has been given: the ticket carries it, signed. That an
// answer is used once is for the store to see to.
type Challenge struct {
	Algorithm string    `json:"algorithm"`
	Ticket    string    `json:"ticket"`
	Salt      string    `json:"salt"`
	Target    string    `json:"target"`
	Max       uint32    `json:"max"`
	WaitMs    int64     `json:"waitMs"` // how long to wait before the answer is sent, from when the task came
	ExpiresAt time.Time `json:"expiresAt"`
}

// Challenges gives tasks and checks answers. Its keys come from those of the access tokens, so that
// several servers agree and a new key is taken into use without anybody noticing. It is safe for
// concurrent use.
type Challenges struct {
	keys      [][]byte // the first signs
	byAddress *Limiter
	forAll    *Limiter
}

// NewChallenges returns Challenges whose keys are derived from keys.
func NewChallenges(keys *Keys) *Challenges {
	const remembered = 100_000
	c := &Challenges{
		byAddress: NewLimiter(tasksPerAddress, floodWindow, remembered),
		forAll:    NewLimiter(tasksForAll, floodWindow, 1),
	}
	for _, seed := range keys.seeds {
		key, err := hkdf.Key(sha256.New, seed, nil, "loftet form ticket v1", sha256.Size)
		if err != nil {
			panic(err) // cannot happen: the length is a constant
		}
		c.keys = append(c.keys, key)
	}
	return c
}

// Challenges gives and checks tasks with keys derived from those of the tokens.
func (t *Tokens) Challenges() *Challenges { return NewChallenges(t.keys) }

// ticket is what is signed.
type ticket struct {
	id     [16]byte
	issued time.Time // to the millisecond
	max    uint32
	target [sha256.Size]byte
}

const (
	ticketVersion = 1
	ticketBytes   = 1 + 16 + 8 + 4 + sha256.Size
)

func (t ticket) bytes() []byte {
	b := append([]byte{ticketVersion}, t.id[:]...)
	b = binary.BigEndian.AppendUint64(b, uint64(t.issued.UnixMilli()))
	b = binary.BigEndian.AppendUint32(b, t.max)
	return append(b, t.target[:]...)
}

func readTicket(b []byte) (t ticket) {
	copy(t.id[:], b[1:17])
	t.issued = time.UnixMilli(int64(binary.BigEndian.Uint64(b[17:25])))
	t.max = binary.BigEndian.Uint32(b[25:29])
	copy(t.target[:], b[29:])
	return t
}

func (t ticket) salt() string { return hex.EncodeToString(t.id[:]) }

// digest is what a number gives: the right one gives the target.
func (t ticket) digest(n uint32) [sha256.Size]byte {
	return sha256.Sum256([]byte(t.salt() + strconv.FormatUint(uint64(n), 10)))
}

// Give makes a task for an address. The more tasks an address has been given lately, the harder is
// its next; and when many are given to all taken together, everybody's is somewhat harder. ok is
// false when the address has had its share, and then retryAfter says when there is more.
func (c *Challenges) Give(
	random io.Reader,
	from netip.Addr,
	now time.Time,
) (task Challenge, ok bool, retryAfter time.Duration, err error) {
	address := AddressKey(from)
	difficulty := min(
		c.byAddress.Taken(address, now)/perDoubling,
		doublings,
	) + min(
		c.forAll.Taken("", now)/allPerDoubling,
		commonDoublings,
	)
	if ok, retryAfter = c.byAddress.Allow(address, now); !ok {
		return task, false, retryAfter, nil
	}
	c.forAll.Allow("", now) // when there are none left, it is as hard as it gets, and that is all
	t := ticket{issued: now, max: easiestTask << difficulty}
	if _, err := io.ReadFull(random, t.id[:]); err != nil {
		return task, false, 0, fmt.Errorf("auth: read a ticket's id: %w", err)
	}
	n, err := below(random, t.max)
	if err != nil {
		return task, false, 0, err
	}
	t.target = t.digest(n)
	return Challenge{
		Algorithm: "SHA-256", Ticket: c.sign(t), Salt: t.salt(), Target: hex.EncodeToString(t.target[:]), Max: t.max,
		WaitMs: ChallengeWait.Milliseconds(), ExpiresAt: now.Add(ChallengeLife).UTC().Truncate(time.Second),
	}, true, 0, nil
}

// below is a random number from 0 up to, not including, limit.
func below(random io.Reader, limit uint32) (uint32, error) {
	var b [8]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		return 0, fmt.Errorf("auth: read a number: %w", err)
	}
	return uint32(binary.BigEndian.Uint64(b[:]) % uint64(limit)), nil // 64 bits: the bias is nothing
}

func (c *Challenges) sign(t ticket) string {
	b := t.bytes()
	return base64.RawURLEncoding.EncodeToString(append(b, mac(c.keys[0], b)...))
}

func mac(key, message []byte) []byte {
	h := hmac.New(sha256.New, key)
	h.Write(message)
	return h.Sum(nil)
}

// Check checks an answer: that the task is ours, is not too new and has not expired, and that the
// number is right. It returns the task's id, which may be used once, and when it can be forgotten.
// ErrProofMalformed, ErrProofExpired, ErrProofEarly, ErrProofWrong.
func (c *Challenges) Check(proof string, now time.Time) (id string, until time.Time, err error) {
	t, n, err := c.read(proof)
	if err != nil {
		return "", time.Time{}, err
	}
	until = t.issued.Add(ChallengeLife + ClockLeeway)
	switch {
	case now.After(until), t.issued.After(now.Add(ClockLeeway)):
		return "", time.Time{}, ErrProofExpired
	case now.Before(t.issued.Add(ChallengeWait)):
		return "", time.Time{}, ErrProofEarly
	}
	digest := t.digest(n)
	if n >= t.max || !hmac.Equal(digest[:], t.target[:]) {
		return "", time.Time{}, ErrProofWrong
	}
	return t.salt(), until, nil
}

// maxProof is the length of the longest proof.
const maxProof = (ticketBytes+sha256.Size)*4/3 + 16

// read takes a proof apart and checks its signature. Only the one way of writing it is taken, so
// that one answer cannot come as two.
func (c *Challenges) read(proof string) (t ticket, n uint32, err error) {
	text, number, ok := strings.Cut(proof, ".")
	if !ok || len(proof) > maxProof {
		return t, 0, ErrProofMalformed
	}
	signed, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil || len(signed) != ticketBytes+sha256.Size || signed[0] != ticketVersion ||
		strings.ContainsAny(text, "\r\n") {
		return t, 0, ErrProofMalformed
	}
	parsed, err := strconv.ParseUint(number, 10, 32)
	if err != nil || strconv.FormatUint(parsed, 10) != number {
		return t, 0, ErrProofMalformed
	}
	body, signature := signed[:ticketBytes], signed[ticketBytes:]
	for _, key := range c.keys {
		if hmac.Equal(mac(key, body), signature) {
			return readTicket(body), uint32(parsed), nil
		}
	}
	return t, 0, ErrProofMalformed
}

// Solve does the work of a task, as the app does it. It is here for tests and tools; ok is false
// when there is no answer.
func (task Challenge) Solve() (proof string, ok bool) {
	for n := range task.Max {
		number := strconv.FormatUint(uint64(n), 10)
		digest := sha256.Sum256([]byte(task.Salt + number))
		if hex.EncodeToString(digest[:]) == task.Target {
			return task.Ticket + "." + number, true
		}
	}
	return "", false
}
