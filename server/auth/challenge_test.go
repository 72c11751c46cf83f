package auth

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"net/netip"
	"strings"
	"testing"
	"time"
)

var (
	noon    = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)
	someone = netip.MustParseAddr("198.51.100.7")
)

func challenges(t testing.TB, settings ...string) *Challenges {
	t.Helper()
	if len(settings) == 0 {
		settings = []string{newSeed(t)}
	}
	keys, err := ParseKeys(strings.Join(settings, ","))
	if err != nil {
		t.Fatal(err)
	}
	return NewChallenges(keys)
}

func newSeed(t testing.TB) string {
	t.Helper()
	seed, err := NewKeySeed(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return seed
}

func give(t testing.TB, c *Challenges, from netip.Addr, now time.Time) Challenge {
	t.Helper()
	task, ok, _, err := c.Give(rand.Reader, from, now)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	return task
}

func solve(t testing.TB, task Challenge) string {
	t.Helper()
	proof, ok := task.Solve()
	if !ok {
		t.Fatal("no answer")
	}
	return proof
}

func TestAnAnswerIsGoodForAWhile(t *testing.T) {
	t.Parallel()
	c := challenges(t)
	proof := solve(t, give(t, c, someone, noon))
	for after, want := range map[time.Duration]error{
		0: ErrProofEarly, ChallengeWait - time.Millisecond: ErrProofEarly, ChallengeWait: nil, ChallengeLife: nil,
		ChallengeLife + ClockLeeway + time.Millisecond: ErrProofExpired, -time.Hour: ErrProofExpired,
	} {
		id, until, err := c.Check(proof, noon.Add(after))
		if !errors.Is(err, want) || (err == nil) != (want == nil) || (err == nil) != (id != "" && until.After(noon)) {
			t.Errorf("after %v: %q, %v, %v", after, id, until, err)
		}
	}
}

func TestOnlyTheRightAnswerToATaskOfOursIsTaken(t *testing.T) {
	t.Parallel()
	c, when := challenges(t), noon.Add(time.Minute)
	task := give(t, c, someone, noon)
	proof := solve(t, task)
	ticket, number, _ := strings.Cut(proof, ".")
	raw, err := base64.RawURLEncoding.DecodeString(ticket)
	if err != nil {
		t.Fatal(err)
	}
	altered := func(at int) string {
		b := bytes.Clone(raw)
		b[at] ^= 1
		return base64.RawURLEncoding.EncodeToString(b) + "." + number
	}
	for name, forged := range map[string]string{
		"nothing": "", "no number": ticket, "no ticket": "." +
			number, "a sign": ticket + ".+" + number, "a leading zero": ticket + ".0" + number,
		"a space": ticket + ". " + number, "too large a number": ticket +
			".4294967296", "padded": ticket + "=." + number, "a line": ticket[:8] + "\n" + ticket[8:] + "." + number,
		"another version": altered(0), "another id": altered(1), "another time": altered(24),
		"an easier task": altered(27), "another target": altered(30),
		"another signature": altered(len(raw) - 1), "cut": ticket[:len(ticket)-4] +
			"." + number, "long": ticket + "." + strings.Repeat("1", 4096),
	} {
		if _, _, err := c.Check(forged, when); !errors.Is(err, ErrProofMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := c.Check(ticket+".4294967295", when); !errors.Is(err, ErrProofWrong) {
		t.Errorf("the wrong number: %v", err)
	}
	if _, _, err := challenges(t).Check(proof, when); !errors.Is(err, ErrProofMalformed) {
		t.Errorf("another installation's: %v", err)
	}
}

func TestServersWithTheSameKeysAgreeAlsoWhileTheyChange(t *testing.T) {
	t.Parallel()
	old, young := newSeed(t), newSeed(t)
	before, after, other := challenges(t, old), challenges(t, young, old), challenges(t, old)
	proof := solve(t, give(t, before, someone, noon))
	for _, c := range []*Challenges{before, after, other} {
		if _, _, err := c.Check(proof, noon.Add(time.Minute)); err != nil {
			t.Error(err)
		}
	}
	if _, _, err := before.Check(solve(t, give(t, after, someone, noon)), noon.Add(time.Minute)); !errors.Is(
		err,
		ErrProofMalformed,
	) {
		t.Errorf("signed with a key that is not known yet: %v", err)
	}
}

func TestTheTaskGrowsForAnAddressThatAsksOften(t *testing.T) {
	t.Parallel()
	c := challenges(t)
	first := give(t, c, someone, noon).Max
	var last uint32
	for range tasksPerAddress - 1 {
		last = give(t, c, someone, noon).Max
	}
	if first != easiestTask || last != easiestTask<<doublings {
		t.Errorf("from %d to %d", first, last)
	}
	if _, ok, wait, err := c.Give(rand.Reader, someone, noon); ok || err != nil || wait <= 0 {
		t.Errorf("one more: %v, wait %v, %v", ok, wait, err)
	}
	if task := give(t, c, netip.MustParseAddr("198.51.100.8"), noon); task.Max != easiestTask {
		t.Errorf("another address must try %d", task.Max)
	}
	if task := give(t, c, someone, noon.Add(floodWindow)); task.Max != easiestTask {
		t.Errorf("after a while %d", task.Max)
	}
}

func TestAFloodFromManyAddressesMakesItSomewhatHarderForAll(t *testing.T) {
	t.Parallel()
	c := challenges(t)
	for i := range tasksForAll {
		give(t, c, netip.AddrFrom4([4]byte{203, 0, byte(i / 250), byte(i % 250)}), noon)
	}
	if task := give(t, c, someone, noon); task.Max != easiestTask<<commonDoublings {
		t.Errorf("%d", task.Max)
	}
	if task := give(t, c, netip.MustParseAddr("2001:db8::1"), noon); task.Max != easiestTask<<commonDoublings {
		t.Errorf("over IPv6 %d", task.Max)
	}
}

func FuzzProof(f *testing.F) {
	c := challenges(f)
	proof := solve(f, give(f, c, someone, noon))
	f.Add(proof)
	f.Add("")
	f.Add("AQ.1")
	f.Fuzz(func(t *testing.T, text string) {
		id, _, err := c.Check(text, noon.Add(time.Minute))
		if err == nil && text != proof {
			t.Errorf("%q is taken as %s", text, id)
		}
	})
}
