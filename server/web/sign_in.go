package web

import (
	"encoding/json"
	"mime"
	"net/http"
	"strings"
	"time"

	"loftet/server/domain"
	"loftet/server/service"
)

// maxSignInBody is larger than any username, password and device id.
const maxSignInBody = 4 << 10

func (s *Site) signIn(w http.ResponseWriter, r *http.Request) {
	var in struct {
		Username string `json:"username"`
		Password string `json:"password"`
		DeviceID string `json:"deviceId"`
		// whether the device is somebody's own, so that the sign-in lasts 30 days and not a shift
		PersonalDevice *bool `json:"personalDevice"`
	}
	if mediaType, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil ||
		mediaType != "application/json" {
		writeError(w, r, &domain.Error{Code: domain.Invalid, Message: "Skicka JSON."})
		return
	}
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxSignInBody)).Decode(&in); err != nil ||
		len(in.DeviceID) > 64 {
		writeError(w, r, &domain.Error{Code: domain.Invalid, Message: "Skicka användarnamn och lösenord."})
		return
	}
	signed, err := s.service.SignIn(r.Context(), service.SignInRequest{
		Username: in.Username, Password: in.Password, DeviceID: in.DeviceID, PersonalDevice: in.PersonalDevice,
		Device: deviceOf(r.UserAgent()), From: s.clientAddress(r), KnownDevice: cookie(r, s.deviceCookieName()),
		Former: s.refreshToken(r),
	})
	s.admit(w, r, signed, err)
}

// challenge gives the task that sending feedback without being signed in takes.
func (s *Site) challenge(w http.ResponseWriter, r *http.Request) {
	task, err := s.service.Challenge(s.clientAddress(r))
	if err != nil {
		writeError(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, task)
}

func (s *Site) refresh(w http.ResponseWriter, r *http.Request) {
	signed, err := s.service.Refresh(r.Context(), s.refreshToken(r))
	if domain.IsCode(err, domain.Unauthenticated) {
		s.setCookie(w, s.cookieName(), "", time.Unix(1, 0))
	}
	s.admit(w, r, signed, err)
}

func (s *Site) signOut(w http.ResponseWriter, r *http.Request) {
	if err := s.service.SignOut(r.Context(), s.refreshToken(r)); err != nil {
		writeError(w, r, err)
		return
	}
	s.setCookie(w, s.cookieName(), "", time.Unix(1, 0))
	writeJSON(w, http.StatusOK, map[string]bool{"signedOut": true})
}

// admit answers with the access token and puts the refresh token in its cookie.
func (s *Site) admit(w http.ResponseWriter, r *http.Request, signed *service.SignedIn, err error) {
	if err != nil {
		writeError(w, r, err)
		return
	}
	areas, err := s.service.Areas(r.Context(), signed.User.AreaCodes)
	if err != nil {
		writeError(w, r, err)
		return
	}
	if signed.RefreshToken != "" {
		s.setCookie(w, s.cookieName(), signed.RefreshToken, signed.CookieUntil)
	}
	if signed.KnownDevice != "" {
		s.setCookie(w, s.deviceCookieName(), signed.KnownDevice, s.service.Now().Add(deviceKnownFor))
	}
	writeJSON(w, http.StatusOK, map[string]any{
		"accessToken": signed.AccessToken, "expiresAt": signed.ExpiresAt.UTC().
				Format(time.RFC3339), "me": account(signed.User, areas),
	})
}

// account is what the app is told of who has signed in.
func account(u *domain.User, areas []*domain.Area) map[string]any {
	shown := make([]map[string]string, len(areas))
	for i, a := range areas {
		shown[i] = map[string]string{"code": a.Code, "name": a.Name}
	}
	return map[string]any{
		"id":       u.ID,
		"username": u.Username,
		"role":     u.Role,
		"party":    u.Party,
		"unit":     u.Unit,
		"areas":    shown,
	}
}

// deviceKnownFor is how long a browser remembers who has signed in on it.
const deviceKnownFor = 365 * 24 * time.Hour

// The cookies are seen by /auth alone and by no script. Behind https the browser is told to keep
// them there.
func (s *Site) cookieName() string { return s.securePrefix() + "loftet" }

func (s *Site) deviceCookieName() string { return s.securePrefix() + "loftet-device" }

func (s *Site) securePrefix() string {
	if s.secure() {
		return "__Secure-"
	}
	return ""
}

func (s *Site) secure() bool { return strings.HasPrefix(s.baseURL, "https:") }

func (s *Site) refreshToken(r *http.Request) string { return cookie(r, s.cookieName()) }

// cookie is a cookie's value; empty when there is none.
func cookie(r *http.Request, name string) string {
	held, err := r.Cookie(name)
	if err != nil {
		return ""
	}
	return held.Value
}

// setCookie gives the cookie a life in seconds too, which a browser counts by its own clock: one
// whose clock is wrong must not throw it away.
func (s *Site) setCookie(w http.ResponseWriter, name, value string, until time.Time) {
	life := max(-1, int(until.Sub(s.service.Now()).Seconds()))
	http.SetCookie(w, &http.Cookie{
		Name: name, Value: value, Path: "/auth", Expires: until, MaxAge: life,
		HttpOnly: true, Secure: s.secure(), SameSite: http.SameSiteStrictMode,
	})
}

// deviceOf is what a browser says of itself, in words that its owner knows it by: "Firefox,
// Android". Empty for a program.
func deviceOf(userAgent string) string {
	browser := firstIn(
		userAgent, "Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari",
	)
	system := firstIn(
		userAgent, "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Macintosh", "Mac",
		"CrOS", "Chromebook", "Linux", "Linux",
	)
	return strings.Trim(browser+", "+system, ", ")
}

// firstIn is the name of the first mark that is in text, of marks and names in turn.
func firstIn(text string, marksAndNames ...string) string {
	for i := 0; i < len(marksAndNames); i += 2 {
		if strings.Contains(text, marksAndNames[i]) {
			return marksAndNames[i+1]
		}
	}
	return ""
}
