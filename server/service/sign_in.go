package service

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"strings"
	"time"

	"github.com/google/uuid"

	"loftet/server/auth"
	"loftet/server/domain"
)

// SignedIn is somebody who has proved who they are.
type SignedIn struct {
	AccessToken  string
	ExpiresAt    time.Time
	User         *domain.User
	RefreshToken string    // for the cookie; empty: leave the cookie as it is
	CookieUntil  time.Time // when the sign-in ends whatever is done
	KnownDevice  string    // for the browser to hold; empty: leave what it holds
}

// limited is a RATE_LIMITED error that says when to try again.
type limited struct {
	fault      *domain.Error
	retryAfter time.Duration
}

func (l *limited) Error() string { return l.fault.Message }
func (l *limited) Unwrap() error { return l.fault }

// RetryAfter is how long a RATE_LIMITED caller should wait; 0 for other errors.
func RetryAfter(err error) time.Duration {
	var l *limited
	if errors.As(err, &l) {
		return l.retryAfter
	}
	return 0
}

var errWrongPassword = &domain.Error{Code: domain.Unauthenticated, Message: "Fel användarnamn eller lösenord."}

// SignInRequest is what somebody who signs in comes with.
type SignInRequest struct {
	Username, Password string
	DeviceID           string // of the phone or browser, as the app made it; empty: none
	// whether the device is somebody's own, for 30 days; nil: it is if it has an id
	PersonalDevice *bool
	Device         string     // what the device is, in words
	From           netip.Addr // the network address
	KnownDevice    string     // what the browser holds of who has signed in on it
	Former         string     // the refresh token of whoever was signed in on it
}

// life is how long the sign-in lasts.
func (r SignInRequest) life() time.Duration {
	personal := r.DeviceID != ""
	if r.PersonalDevice != nil {
		personal = *r.PersonalDevice
	}
	if personal {
		return auth.PersonalPhoneLife
	}
	return auth.ShiftLife
}

// SignIn checks a password and begins a session: a shift's, or 30 days on somebody's own phone.
// Whoever was signed in on the same browser is signed out. UNAUTHENTICATED, in the same time
// whether the account exists or not; RATE_LIMITED.
func (s *Service) SignIn(ctx context.Context, r SignInRequest) (*SignedIn, error) {
	r.Username = strings.ToLower(strings.TrimSpace(r.Username))
	u, err := s.store.UserNamed(ctx, r.Username)
	if err != nil && !domain.IsCode(err, domain.NotFound) {
		return nil, err
	}
	giveBack, err := s.takeTry(u, r)
	if err != nil {
		slog.WarnContext(
			ctx, "sign-in refused: too many tries", "account", nameOf(u), "network", auth.NetworkOf(r.From),
		)
		return nil, err
	}
	hash := ""
	if u != nil && !u.Shut() {
		hash = u.PasswordHash
	}
	ok, err := s.hashCost.Verify(ctx, hash, r.Password)
	if err != nil {
		return nil, fmt.Errorf("verify password: %w", err)
	}
	if !ok {
		s.noteFailedSignIn(ctx, u, r)
		return nil, errWrongPassword
	}
	giveBack()
	return s.beginSession(ctx, u, r)
}

// takeTry counts a try at an account, by whom it may be. giveBack takes it back, so that only
// failures count.
func (s *Service) takeTry(u *domain.User, r SignInRequest) (giveBack func(), err error) {
	if u != nil {
		if nonce, known := s.devices.Known(r.KnownDevice, u.ID); known {
			return s.limits.known(u.Username, nonce, s.clock())
		}
	}
	return s.limits.stranger(r.Username, r.From, s.clock())
}

// beginSession begins a session for somebody who has proved who they are.
func (s *Service) beginSession(ctx context.Context, u *domain.User, r SignInRequest) (*SignedIn, error) {
	now := s.clock()
	session := &domain.SignInSession{
		ID: uuid.NewString(), UserID: u.ID, DeviceID: r.DeviceID, Device: r.Device, CreatedAt: now, Revision: 1,
		Epoch: u.Epoch,
	}
	token, err := auth.NewRefreshToken(s.random, session.ID)
	if err != nil {
		return nil, err
	}
	marked, err := s.devices.Mark(s.random, r.KnownDevice, u.ID)
	if err != nil {
		return nil, err
	}
	keep(session, auth.NewRefreshState(token.Hash(), now, r.life()))
	if err := s.store.SessionSave(ctx, session); err != nil {
		return nil, err
	}
	if err := s.store.SessionsExpire(ctx, u.ID, now); err != nil {
		LogFailure(ctx, "remove expired sessions", err)
	}
	if err := s.SignOut(ctx, r.Former); err != nil {
		LogFailure(ctx, "sign out who was here before", err)
	}
	if r.DeviceID != "" {
		s.phoneSeen(ctx, u, r.DeviceID)
	}
	s.note(
		ctx,
		u.AreaCodes,
		domain.AuditEntry{Actor: u.Username, Action: domain.AuditSignIn, Noun: domain.NounUser, RecordID: u.ID},
	)
	in, err := s.admit(u, session, token.Text())
	if err == nil {
		in.KnownDevice = marked
	}
	return in, err
}

// nameOf is what the log calls an account: what was typed is not written down where there is none,
// since it may be a password.
func nameOf(u *domain.User) string {
	if u == nil {
		return "(okänt)"
	}
	return u.Username
}

// noteFailedSignIn writes a failed sign-in in the log, and in the audit log where there is such an
// account: beside the answer, which would else take longer for an account that exists.
func (s *Service) noteFailedSignIn(ctx context.Context, u *domain.User, r SignInRequest) {
	network := auth.NetworkOf(r.From)
	slog.WarnContext(ctx, "sign-in failed", "account", nameOf(u), "network", network)
	if u == nil {
		return
	}
	s.beside(ctx, func(ctx context.Context) {
		s.note(ctx, u.AreaCodes, domain.AuditEntry{
			Actor: u.Username, Action: domain.AuditSignInFailed, Noun: domain.NounUser, RecordID: u.ID, Detail: network,
		})
	})
}

// admit issues an access token.
func (s *Service) admit(u *domain.User, session *domain.SignInSession, refresh string) (*SignedIn, error) {
	token, expires, err := s.tokens.Issue(auth.Claims{UserID: u.ID, SessionID: session.ID}, s.clock())
	if err != nil {
		return nil, fmt.Errorf("issue access token: %w", err)
	}
	return &SignedIn{
		AccessToken:  token,
		ExpiresAt:    expires,
		User:         u,
		RefreshToken: refresh,
		CookieUntil:  session.ExpiresAt,
	}, nil
}

// passwordRule is a Swedish sentence for the first rule that a password breaks.
func passwordRule(err error) string {
	var broken *auth.PolicyError
	if !errors.As(err, &broken) || len(broken.Rules) == 0 {
		return "Lösenordet kan inte användas."
	}
	sentences := map[auth.PasswordRule]string{
		auth.PasswordTooShort:    "Lösenordet ska ha minst 12 tecken.",
		auth.PasswordTooLong:     "Lösenordet är för långt.",
		auth.PasswordNotText:     "Lösenordet innehåller tecken som inte går att skriva.",
		auth.PasswordRepeated:    "Lösenordet upprepar samma tecken. Välj något svårare att gissa.",
		auth.PasswordKeyboard:    "Lösenordet följer tangentbordet. Välj något svårare att gissa.",
		auth.PasswordNumber:      "Lösenordet är bara siffror. Välj något svårare att gissa.",
		auth.PasswordCommon:      "Lösenordet är ett av de vanligaste. Välj något svårare att gissa.",
		auth.PasswordNamesItself: "Lösenordet är användarnamnet eller produktens namn. Välj något annat.",
	}
	return sentences[broken.Rules[0]]
}
