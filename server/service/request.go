package service

import (
	"context"
	"math"
	"net/netip"
	"runtime"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
	"loftet/server/store"
)

// What may be asked in a minute, in units of one field of an answer: about five microseconds of a
// processor. An address that is not signed in may have a whole minute's at once.
const (
	publicCostPerMinute  = 1_200_000
	analystCostPerMinute = 12_000_000
	requestsPerMinute    = 600    // of a user, whatever they cost
	filesPerMinute       = 30_000 // of an address, which may be that of a whole municipality

	// QuestionCost is what a question to the database costs, in the same unit.
	QuestionCost = 50
	// leastCost is what any request costs: to be read, parsed and answered.
	leastCost = 50
)

// Questions that one operation may ask of the database.
const (
	publicQuestions = 150
	insideQuestions = 600
)

// requestLimits bound what is asked: by cost for those who are not signed in, by address, and for
// analysts, by number for the others and for the app's own files.
type requestLimits struct{ public, analysts, users, files *auth.Limiter }

func newRequestLimits() *requestLimits {
	const remembered = 50_000
	return &requestLimits{
		public:   auth.NewLimiter(publicCostPerMinute, time.Minute, remembered),
		analysts: auth.NewLimiter(analystCostPerMinute, time.Minute, remembered),
		users:    auth.NewLimiter(requestsPerMinute, time.Minute, remembered),
		files:    auth.NewLimiter(filesPerMinute, time.Minute, remembered),
	}
}

// of is the limiter of a caller, their key in it, and what a cost comes to there.
func (l *requestLimits) of(by domain.Actor, from netip.Addr, cost int) (limiter *auth.Limiter, key string, turns int) {
	switch {
	case !by.SignedIn():
		return l.public, auth.AddressKey(from), max(cost, leastCost)
	case domain.MayAtAll(by, domain.AskMuch):
		return l.analysts, by.UserID, max(cost, leastCost)
	}
	return l.users, by.UserID, 1
}

// Admit takes what a request may cost from what its caller has left: the address of those who are
// not signed in, else the user. settle gives back what it did not cost after all, or takes what it
// cost beyond that. RATE_LIMITED.
func (s *Service) Admit(by domain.Actor, from netip.Addr, cost int) (settle func(spent int), err error) {
	if s.requests == nil {
		return func(int) {}, nil
	}
	limiter, key, turns := s.requests.of(by, from, cost)
	if ok, wait := limiter.AllowN(key, turns, s.clock()); !ok {
		return nil, errTooMany(wait, "Det kom för många frågor på en gång")
	}
	return func(spent int) {
		_, _, spent = s.requests.of(by, from, spent)
		if taken := min(turns, limiter.Burst()); spent < taken {
			limiter.RefundN(key, taken-spent, s.clock())
		} else {
			limiter.Take(key, spent-taken, s.clock())
		}
	}, nil
}

// AdmitFile takes one of the app's own files from what an address may ask for: what it has asked of
// GraphQL does not count, so that whoever shares an address with a spendthrift can still sign in.
// RATE_LIMITED.
func (s *Service) AdmitFile(from netip.Addr) error {
	if s.requests == nil {
		return nil
	}
	if ok, wait := s.requests.files.Allow(auth.AddressKey(from), s.clock()); !ok {
		return errTooMany(wait, "Det kom för många frågor på en gång")
	}
	return nil
}

// busyWait is how long who is turned away is asked to wait.
const busyWait = 2 * time.Second

// ErrBusy turns away who must make room for others. RATE_LIMITED.
func ErrBusy() error { return errTooMany(busyWait, "Det är många som frågar samtidigt") }

// Spent is how much a caller has asked for lately, by their address or user.
func (s *Service) Spent(by domain.Actor, from netip.Addr) int {
	if s.requests == nil {
		return 0
	}
	limiter, key, _ := s.requests.of(by, from, 0)
	return limiter.Taken(key, s.clock())
}

// PublicAtOnce is how many operations of those who are not signed in may run at a time: what else
// of theirs comes waits. Where the database is a part of this process, it leaves a processor to the
// others.
func (s *Service) PublicAtOnce() int {
	processors := runtime.GOMAXPROCS(0)
	if s.store.Alone() {
		return max(1, processors-1)
	}
	return max(2, processors)
}

// Reading is what one operation has read of the database.
type Reading struct {
	store     *store.Store
	allowance *store.Allowance
}

// Asked is how many questions that took.
func (r Reading) Asked() int { return r.allowance.Asked() }

// Holds reports whether it would be read the same again: whether this process has written nothing
// of it since there were so many writes.
func (r Reading) Holds(since uint64) bool { return r.store.Untouched(r.allowance, since) }

// WithAllowance bounds how many questions an operation may ask of the database, and follows what it
// reads.
func (s *Service) WithAllowance(ctx context.Context, by domain.Actor) (context.Context, Reading) {
	questions := insideQuestions
	if !by.SignedIn() {
		questions = publicQuestions
	}
	allowance := store.NewAllowance(questions, !by.SignedIn())
	return store.WithAllowance(ctx, allowance), Reading{s.store, allowance}
}

// Counted counts the questions that the making of a public file asks of the database, in their
// turn.
func (s *Service) Counted(ctx context.Context) (_ context.Context, asked func() int) {
	allowance := store.NewAllowance(math.MaxInt, true)
	return store.WithAllowance(ctx, allowance), allowance.Asked
}

// Written grows with every write, by this process, of what something public may be made of.
func (s *Service) Written() uint64 { return s.store.Written() }
