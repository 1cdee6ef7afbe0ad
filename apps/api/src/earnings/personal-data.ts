// Each entity says here whether its rows are somebody’s: personal(…), or notPersonal(…, why).
