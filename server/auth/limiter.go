package auth

import (
	"container/list"
	"crypto/sha256"
	"math"
	"net/netip"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// How often somebody may fail to sign in.
const (
	SignInWindow     = 15 * time.Minute
	SignInPerPlace   = 10  // at one account, from one address or one known device
	SignInPerAccount = 30  // at one account, from all addresses where its owner has not signed in before
	SignInPerAddress = 50  // at all accounts from one address; past it, an account is given its first try only
	SignInFlood      = 300 // at all accounts from one address, whatever they are
)

// A Limiter lets each key do something a number of times in a window: all at once if it likes, then
// evenly spread. It remembers a bounded number of keys; the one that has been quiet for longest is
// forgotten first, and starts afresh. It is safe for concurrent use.
//
// Somebody who wants an account forgotten must come with as many keys as are remembered. Names cost
// nothing to make up, which is why the limit by address comes first and why the number should be
// large: a remembered key is about 300 bytes.
type Limiter struct {
	limit    rate.Limit
	burst    int
	capacity int

	mu    sync.Mutex
	keys  map[string]*list.Element // of *limited
	quiet *list.List               // the least recently used last
}

type limited struct {
	key    string
	bucket *rate.Limiter
}

// NewLimiter makes a Limiter of times per window for each key, that remembers the capacity keys
// last used. It panics unless all are positive: a limiter that limits nothing is a mistake in the
// program.
func NewLimiter(times int, window time.Duration, capacity int) *Limiter {
	if times <= 0 || window <= 0 || capacity <= 0 {
		panic("auth: a limiter needs a number of times, a window and a capacity")
	}
	return &Limiter{
		limit: rate.Every(window / time.Duration(times)), burst: times, capacity: capacity,
		keys: make(map[string]*list.Element), quiet: list.New(),
	}
}

// Allow takes one of key's turns and reports whether there was one. When there was not, retryAfter
// is how long until there is, rounded up to whole seconds as the Retry-After header wants it;
// asking too early costs nothing more.
func (l *Limiter) Allow(key string, now time.Time) (ok bool, retryAfter time.Duration) {
	return l.AllowN(key, 1, now)
}

// AllowN is Allow for what takes several turns at once; more than there are in a window are taken
// as all of them.
func (l *Limiter) AllowN(key string, turns int, now time.Time) (ok bool, retryAfter time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	turns = min(turns, l.burst)
	bucket := l.bucket(key)
	if bucket.AllowN(now, turns) {
		return true, 0
	}
	missing := float64(turns) - bucket.TokensAt(now)
	return false, time.Duration(math.Ceil(missing/float64(l.limit))) * time.Second
}

// Refund gives one turn back to key: for a sign-in that succeeded, so that it is failures that are
// counted and a shared office address is not shut out by its own people. It never gives more than a
// fresh key has.
func (l *Limiter) Refund(key string, now time.Time) { l.RefundN(key, 1, now) }

// RefundN gives several turns back.
func (l *Limiter) RefundN(key string, turns int, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.bucket(key).AllowN(now, -turns) // taking less than none; capped at the burst when next asked
}

// Take takes turns that have been used already: as many as there are left of them.
func (l *Limiter) Take(key string, turns int, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	bucket := l.bucket(key)
	bucket.AllowN(now, max(0, min(turns, int(bucket.TokensAt(now)))))
}

// Burst is how many turns a fresh key has.
func (l *Limiter) Burst() int { return l.burst }

// Taken is how many of its turns key has taken and not yet got back. It takes none.
func (l *Limiter) Taken(key string, now time.Time) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.burst - int(math.Ceil(l.bucket(key).TokensAt(now)-1e-9))
}

// bucket returns key's bucket and makes it the most recently used. The caller holds the lock.
func (l *Limiter) bucket(key string) *rate.Limiter {
	if len(key) > 64 { // a key is memory that a stranger chooses
		sum := sha256.Sum256([]byte(key))
		key = string(sum[:])
	}
	if element, found := l.keys[key]; found {
		l.quiet.MoveToFront(element)
		return element.Value.(*limited).bucket
	}
	if l.quiet.Len() >= l.capacity {
		oldest := l.quiet.Back()
		l.quiet.Remove(oldest)
		delete(l.keys, oldest.Value.(*limited).key)
	}
	fresh := &limited{key: key, bucket: rate.NewLimiter(l.limit, l.burst)}
	l.keys[key] = l.quiet.PushFront(fresh)
	return fresh.bucket
}

// NetworkOf is the network that an address is in, as far as the log may know where somebody was:
// the /24 of IPv4 and the /48 of IPv6.
func NetworkOf(address netip.Addr) string {
	address = address.Unmap().WithZone("")
	bits := 24
	if address.Is6() {
		bits = 48
	}
	network, err := address.Prefix(bits)
	if err != nil {
		return "okänt"
	}
	return network.String()
}

// AddressKey is the key of a network address: of the address itself for IPv4 (also when it is
// written as IPv6), and of its /64 for IPv6, which is the least that one subscriber has. An address
// that is not valid shares one key with all others that are not.
func AddressKey(address netip.Addr) string {
	address = address.Unmap()
	if !address.Is6() {
		return address.String()
	}
	prefix, err := address.Prefix(64) // without the zone
	if err != nil {
		return netip.Addr{}.String()
	}
	return prefix.String()
}
